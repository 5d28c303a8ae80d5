-- How far the program looked when it looked for hot topics last.
create table needs.topic_look (
    subdistrict bigint      primary key,
    since       date        not null,
    concerns    integer     not null,
    -- How many of that time were left out, the oldest, because there were too many.
    older       bigint      not null,
    looked_at   timestamptz not null
);
