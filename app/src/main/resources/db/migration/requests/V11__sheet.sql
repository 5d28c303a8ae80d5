-- Sheets of paper for one place, printed with a number, filled in by hand, written down later.
create table requests.sheet (
    number     bigint      generated always as identity primary key,
    place      bigint      not null,
    place_path text        not null collate "C",
    place_name text        not null,
    printed_at timestamptz not null,
    printed_by bigint      not null,
    -- What was written down from it; null as long as it is out.
    request    bigint      references requests.request,
    entered_at timestamptz
);

create index sheet_out on requests.sheet (place_path, number) where request is null;
