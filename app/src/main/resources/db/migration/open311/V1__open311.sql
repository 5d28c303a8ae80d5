-- Concerns that other programs bring by Open311 GeoReport v2. Places and concerns are numbers of other rooms.
create schema if not exists open311;

-- Who may bring any. The key itself is known to its owner only.
create table open311.api_key (
    id          bigint      generated always as identity primary key,
    subdistrict bigint      not null,
    name        text        not null check (char_length(name) between 1 and 60),
    hash        bytea       not null unique,
    per_minute  integer     not null check (per_minute between 1 and 6000),
    created     timestamptz not null,
    created_by  text        not null,
    last_used   timestamptz,
    revoked     timestamptz
);

create index api_key_of_subdistrict on open311.api_key (subdistrict, created);

-- How a category is taken, where that differs from the rule: at once, with an id. A batch service tells the id once
-- somebody has looked at the concern, a blackbox service never.
create table open311.service (
    category text primary key,
    type     text not null check (type in ('realtime', 'batch', 'blackbox'))
);

-- What is asked besides; under '*' of every category.
create table open311.attribute (
    category       text    not null,
    code           text    not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    position       integer not null check (position > 0),
    -- False: not a question, only words to be shown.
    variable       boolean not null,
    datatype       text    not null check (datatype in ('string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist')),
    required       boolean not null,
    description_zh text    not null,
    description_en text    not null,
    primary key (category, code)
);

create table open311.attribute_value (
    category  text    not null,
    attribute text    not null,
    position  integer not null,
    key       text    not null,
    name_zh   text    not null,
    name_en   text    not null,
    primary key (category, attribute, key),
    foreign key (category, attribute) references open311.attribute (category, code)
);

-- What was brought: the concern it became, and what Open311 knows of it that a concern has no room for.
create table open311.submission (
    token       uuid        primary key,
    api_key     bigint      not null references open311.api_key,
    subdistrict bigint      not null,
    category    text        not null,
    at          timestamptz not null,
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    media_url   text        not null check (char_length(media_url) <= 2000),
    -- What was answered to the questions of the service, whole.
    attributes  jsonb       not null,
    request     bigint      not null unique
);

create index submission_of_category on open311.submission (subdistrict, category, at);

-- When what is offered last changed, as the discovery document says.
create table open311.changeset (
    one    boolean     primary key default true check (one),
    digest text        not null,
    at     timestamptz not null
);

-- Proposals are looked through before they are filed.
insert into open311.service values ('GOV1', 'batch');

insert into open311.attribute values
    ('*', 'SINCE', 1, true, 'datetime', false, '从什么时候开始的', 'Since when it has been so'),
    ('*', 'AFFECTED', 2, true, 'number', false, '大概影响几户', 'About how many households are affected'),
    ('*', 'VISIBILITY', 3, true, 'singlevaluelist', false, '邻居能不能看到这件事', 'Whether neighbours may read the matter'),
    ('HOU1', 'WHERE', 4, true, 'multivaluelist', false, '哪里漏、哪里堵', 'Where it leaks or is blocked'),
    ('HOU3', 'EMERGENCY', 4, false, 'text', false, '有人被困，先打 119 或 110，再来说。', 'If somebody is trapped, call 119 or 110 first.'),
    ('HOU3', 'TRAPPED', 5, true, 'singlevaluelist', true, '有没有人被困', 'Whether anybody is trapped'),
    ('TRA1', 'PLATE', 4, true, 'string', false, '车牌，要是跟某一辆车有关', 'The number plate, if it is about one vehicle');

insert into open311.attribute_value values
    ('*', 'VISIBILITY', 1, 'neighbours', '邻居能看', 'Neighbours may read it'),
    ('*', 'VISIBILITY', 2, 'staff', '只给经办人看', 'Only those who work on it'),
    ('HOU1', 'WHERE', 1, 'kitchen', '厨房', 'Kitchen'),
    ('HOU1', 'WHERE', 2, 'bathroom', '卫生间', 'Bathroom'),
    ('HOU1', 'WHERE', 3, 'stairs', '楼道', 'Stairs'),
    ('HOU1', 'WHERE', 4, 'yard', '院里', 'Yard'),
    ('HOU3', 'TRAPPED', 1, 'no', '没有', 'No'),
    ('HOU3', 'TRAPPED', 2, 'yes', '有', 'Yes');
