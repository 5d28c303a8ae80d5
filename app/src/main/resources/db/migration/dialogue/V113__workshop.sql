-- What a workshop is planned with, and what it brought: its steps, who does what in it, what lies ready, its outputs.
create table dialogue.plan_item (
    id       bigint  generated always as identity primary key,
    meeting  bigint  not null references dialogue.meeting,
    part     text    not null check (part in ('STEP', 'ROLE', 'MATERIAL', 'OUTPUT')),
    position integer not null,
    words    text    not null check (char_length(words) between 1 and 120),
    -- Who has the role; empty for all others.
    who      text    not null default '' check (char_length(who) <= 60),
    -- How people work in a step, and how long.
    way      text    check (way in ('CIRCLE', 'TALK', 'GROUPS', 'DOTS', 'PROMISES')),
    minutes  integer check (minutes between 1 and 240),
    -- Whether the material lies ready.
    ready    boolean not null default false,
    check ((part = 'STEP') = (way is not null and minutes is not null))
);

create index plan_item_of on dialogue.plan_item (meeting, part, position);
