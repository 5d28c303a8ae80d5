-- Who may come in, what they are where, and how they are reached. Places are paths; no key leaves the schema.
create schema if not exists people;

create table people.organisation (
    id      bigint  not null generated always as identity primary key,
    version integer not null default 0,
    code    text    not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    kind    text    not null check (kind in ('SUBDISTRICT', 'COMMITTEE', 'DEPARTMENT', 'UTILITY', 'PROPERTY', 'GROUP', 'COMPANY')),
    name    text    not null check (char_length(name) between 1 and 60),
    name_en text    not null check (char_length(name_en) <= 120),
    phone   text    not null check (char_length(phone) <= 40),
    place   text    not null collate "C",
    unique (code, place)
);

create index organisation_of_place on people.organisation (place);

create table people.account (
    id           bigint      not null generated always as identity primary key,
    log_in_name  text        not null unique check (char_length(log_in_name) between 2 and 40),
    name         text        not null check (char_length(name) between 1 and 40),
    phone        text        unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    password     text,
    organisation bigint      references people.organisation,
    locked       boolean     not null default false,
    created      timestamptz not null
);

-- A role in a place: for the subtree, and from the first day up to, not including, the last.
create table people.role_in_place (
    id         bigint not null generated always as identity primary key,
    account    bigint not null references people.account,
    role       text   not null check (role in ('RESIDENT', 'WARDEN', 'GRID_WORKER', 'COMMUNITY_WORKER',
                      'COMMUNITY_SECRETARY', 'SUBDISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'FACILITATOR',
                      'EVALUATOR', 'TENANT_ADMIN')),
    place      text   not null collate "C",
    from_day   date   not null,
    until_day  date   check (until_day >= from_day)
);

create index role_of_account on people.role_in_place (account);
create index role_of_place on people.role_in_place (place, role);

-- One row for every browser that is logged in. The token itself is only in the browser.
create table people.log_in (
    token   bytea       not null primary key,
    id      bigint      not null generated always as identity unique,
    account bigint      not null references people.account,
    created timestamptz not null,
    seen    timestamptz not null,
    expires timestamptz not null,
    ip      text        not null,
    browser text        not null
);

create index log_in_of_account on people.log_in (account);
create index log_in_expired on people.log_in (expires);

-- Tries to log in that failed, by name and address; the key is a hash, so that nothing typed by mistake is kept.
create table people.failed_log_in (
    key      bytea       not null primary key,
    failures integer     not null,
    last     timestamptz not null,
    next     timestamptz not null
);

-- Links that work once: for the first administrator, for an invited colleague, for a forgotten password.
create table people.invitation (
    id           bigint      not null generated always as identity primary key,
    token        bytea       not null unique,
    kind         text        not null check (kind in ('FIRST', 'COLLEAGUE', 'PASSWORD')),
    name         text        not null check (char_length(name) <= 40),
    role         text,
    place        text        collate "C",
    from_day     date,
    until_day    date,
    organisation bigint      references people.organisation,
    account      bigint      references people.account,
    invited_by   bigint      references people.account,
    created      timestamptz not null,
    expires      timestamptz not null,
    used         timestamptz,
    revoked      timestamptz,
    check ((kind = 'PASSWORD') = (role is null)),
    check ((kind = 'PASSWORD') <= (account is not null))
);

create index invitation_of_place on people.invitation (place, created);
