-- Minutes that are out are never rewritten: what was wrong in them is added, with its day.
create table dialogue.erratum (
    id      bigint      generated always as identity primary key,
    meeting bigint      not null references dialogue.meeting,
    words   text        not null check (char_length(words) between 1 and 1000),
    by      text        not null,
    at      timestamptz not null
);

create index erratum_of on dialogue.erratum (meeting, id);

-- What came of an objection that was found right, and of which decision.
alter table dialogue.objection
    add column effect   text   not null default 'NONE' check (effect in ('NONE', 'CORRECTED', 'WITHDRAWN', 'REOPENED')),
    add column decision bigint references dialogue.decision;

alter table dialogue.decision
    drop constraint decision_outcome,
    add constraint decision_outcome check (outcome in
        ('OPEN', 'CARRIED', 'REJECTED', 'NO_QUORUM', 'NO_DECISION', 'ORDERED', 'WITHDRAWN'));
