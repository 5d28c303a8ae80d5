-- Turns that were counted with strokes on paper, at a meeting that had no room here.
create table live.tally (
    meeting bigint  not null,
    party   bigint  not null,
    -- As they were called before everybody.
    called  text    not null check (char_length(called) between 1 and 60),
    turns   integer not null check (turns between 1 and 1000)
);

create index tally_of on live.tally (meeting);
