-- By which number it will be seen whether the hypothesis behind a need was right: where it stands, and where it is to go.
create table needs.indicator (
    need        bigint        primary key references needs.need,
    measure     text          not null check (char_length(measure) between 1 and 120),
    start       numeric(12,2) not null,
    start_day   date          not null,
    -- What the starting value stands on; 0: all concerns of the need together.
    evidence    bigint        not null,
    target      numeric(12,2) not null,
    target_day  date          not null check (target_day > start_day),
    -- What was measured last; null as long as nobody has.
    reached     numeric(12,2),
    reached_day date,
    check ((reached is null) = (reached_day is null))
);

-- What the hours of the week stand on, and how many there are at a place; 0: all concerns of the need together, null:
-- nobody has said.
alter table needs.need add column hours_evidence bigint;
alter table needs.need_place add column evidence bigint;
