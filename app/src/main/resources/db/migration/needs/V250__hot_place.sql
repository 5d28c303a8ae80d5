-- Two kinds of hot topics: a matter is what several people say; a hot place is where much of many matters comes from.
alter table needs.topic
    add column kind     text             not null default 'MATTER' check (kind in ('MATTER', 'PLACE')),
    -- Of a hot place: the place that its concerns are kept with; null where its name was read out of what was said.
    add column place    bigint,
    -- Of how many matters its concerns speak, and how many people places like it have in the mean.
    add column matters  integer          not null default 1 check (matters > 0),
    add column expected double precision not null default 0 check (expected >= 0),
    add check (kind = 'PLACE' or place is null);

-- What comes from a hot place. A concern may come from several, and be of a matter as well.
create table needs.hot_place_concern (
    topic   bigint not null references needs.topic,
    request bigint not null,
    day     date   not null,
    primary key (topic, request)
);
