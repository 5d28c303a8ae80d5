-- On which days offices differ from their week: what the State Council announces for each year, entered when it is
-- published.
create schema if not exists calendar;

create sequence calendar.edition;

create table calendar.notice (
    year     integer     primary key check (year between 2000 and 2100),
    source   text        not null,
    -- Grows with every change to any year: nodes that have read an older one read again.
    edition  bigint      not null unique,
    noted_at timestamptz not null
);

create table calendar.day (
    year integer not null references calendar.notice (year) on delete cascade,
    day  date    not null,
    open boolean not null,
    name text    not null,
    primary key (year, day)
);

comment on table calendar.day is 'A day of the year before may belong to a notice: the New Year''s rest of 2023 began on 31 December 2022.';

-- The notices of 2023 to 2026, published in the autumn before each year.
insert into calendar.notice (year, source, edition, noted_at)
select year, source, nextval('calendar.edition'), '2026-01-01T00:00:00+08:00'
from   (values (2023, '国务院办公厅 2022-12-08'), (2024, '国务院办公厅 2023-10-25'),
               (2025, '国务院办公厅 2024-11-12'), (2026, '国务院办公厅 2025-11-04')) as known (year, source);

insert into calendar.day (year, day, open, name)
select year, day::date, open, name
from   (values
    (2023, date '2022-12-31', date '2023-01-02', false, '元旦'),
    (2023, date '2023-01-21', date '2023-01-27', false, '春节'),
    (2023, date '2023-01-28', date '2023-01-29', true, '春节'),
    (2023, date '2023-04-05', date '2023-04-05', false, '清明节'),
    (2023, date '2023-04-29', date '2023-05-03', false, '劳动节'),
    (2023, date '2023-04-23', date '2023-04-23', true, '劳动节'),
    (2023, date '2023-05-06', date '2023-05-06', true, '劳动节'),
    (2023, date '2023-06-22', date '2023-06-24', false, '端午节'),
    (2023, date '2023-06-25', date '2023-06-25', true, '端午节'),
    (2023, date '2023-09-29', date '2023-10-06', false, '中秋节、国庆节'),
    (2023, date '2023-10-07', date '2023-10-08', true, '中秋节、国庆节'),
    (2024, date '2024-01-01', date '2024-01-01', false, '元旦'),
    (2024, date '2024-02-10', date '2024-02-17', false, '春节'),
    (2024, date '2024-02-04', date '2024-02-04', true, '春节'),
    (2024, date '2024-02-18', date '2024-02-18', true, '春节'),
    (2024, date '2024-04-04', date '2024-04-06', false, '清明节'),
    (2024, date '2024-04-07', date '2024-04-07', true, '清明节'),
    (2024, date '2024-05-01', date '2024-05-05', false, '劳动节'),
    (2024, date '2024-04-28', date '2024-04-28', true, '劳动节'),
    (2024, date '2024-05-11', date '2024-05-11', true, '劳动节'),
    (2024, date '2024-06-10', date '2024-06-10', false, '端午节'),
    (2024, date '2024-09-15', date '2024-09-17', false, '中秋节'),
    (2024, date '2024-09-14', date '2024-09-14', true, '中秋节'),
    (2024, date '2024-10-01', date '2024-10-07', false, '国庆节'),
    (2024, date '2024-09-29', date '2024-09-29', true, '国庆节'),
    (2024, date '2024-10-12', date '2024-10-12', true, '国庆节'),
    (2025, date '2025-01-01', date '2025-01-01', false, '元旦'),
    (2025, date '2025-01-28', date '2025-02-04', false, '春节'),
    (2025, date '2025-01-26', date '2025-01-26', true, '春节'),
    (2025, date '2025-02-08', date '2025-02-08', true, '春节'),
    (2025, date '2025-04-04', date '2025-04-06', false, '清明节'),
    (2025, date '2025-05-01', date '2025-05-05', false, '劳动节'),
    (2025, date '2025-04-27', date '2025-04-27', true, '劳动节'),
    (2025, date '2025-05-31', date '2025-06-02', false, '端午节'),
    (2025, date '2025-10-01', date '2025-10-08', false, '国庆节、中秋节'),
    (2025, date '2025-09-28', date '2025-09-28', true, '国庆节、中秋节'),
    (2025, date '2025-10-11', date '2025-10-11', true, '国庆节、中秋节'),
    (2026, date '2026-01-01', date '2026-01-03', false, '元旦'),
    (2026, date '2026-01-04', date '2026-01-04', true, '元旦'),
    (2026, date '2026-02-15', date '2026-02-23', false, '春节'),
    (2026, date '2026-02-14', date '2026-02-14', true, '春节'),
    (2026, date '2026-02-28', date '2026-02-28', true, '春节'),
    (2026, date '2026-04-04', date '2026-04-06', false, '清明节'),
    (2026, date '2026-05-01', date '2026-05-05', false, '劳动节'),
    (2026, date '2026-05-09', date '2026-05-09', true, '劳动节'),
    (2026, date '2026-06-19', date '2026-06-21', false, '端午节'),
    (2026, date '2026-09-25', date '2026-09-27', false, '中秋节'),
    (2026, date '2026-10-01', date '2026-10-07', false, '国庆节'),
    (2026, date '2026-09-20', date '2026-09-20', true, '国庆节'),
    (2026, date '2026-10-10', date '2026-10-10', true, '国庆节')
) as stretch (year, first, last, open, name)
cross  join lateral generate_series(first, last, interval '1 day') as day;

-- How far the demo has forwarded time. Nobody reads it elsewhere.
create table calendar.clock (
    only_one boolean primary key default true check (only_one),
    ahead    bigint  not null default 0 check (ahead >= 0)
);

comment on column calendar.clock.ahead is 'Seconds.';

insert into calendar.clock default values;
