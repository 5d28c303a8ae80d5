-- What is asked, and where: a survey is one edition of a questionnaire for one place. Once open it is frozen.
create schema if not exists surveys;

create table surveys.survey (
    id            bigint      generated always as identity primary key,
    version       integer     not null default 0,
    subdistrict   bigint      not null,
    place         bigint      not null,
    place_path    text        not null collate "C",
    place_name    text        not null,
    place_name_en text        not null default '',
    family        bigint      not null,
    edition       integer     not null check (edition >= 1),
    title_zh      text        not null check (char_length(title_zh) between 1 and 80),
    title_en      text        not null default '' check (char_length(title_en) <= 160),
    intro_zh      text        not null default '' check (char_length(intro_zh) <= 600),
    intro_en      text        not null default '' check (char_length(intro_en) <= 1200),
    level         text        not null check (level in ('COMMUNITY', 'COURTYARD', 'BUILDING', 'ENTRANCE')),
    state         text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    code          text        not null unique check (code ~ '^[a-z2-9]{8}$'),
    created_at    timestamptz not null,
    created_by    bigint,
    opened_at     timestamptz,
    closed_at     timestamptz,
    check ((opened_at is null) = (state = 'DRAFT')),
    check ((closed_at is null) = (state <> 'CLOSED'))
);

create index survey_of_subdistrict on surveys.survey (subdistrict, id);
create index survey_family on surveys.survey (family, edition);

comment on table surveys.survey is 'One edition of a questionnaire for one place; frozen once it is open.';
comment on column surveys.survey.family is 'The survey that the first edition was: editions of one family are compared.';
comment on column surveys.survey.level is 'The places that are the cells of the sampling frame.';
comment on column surveys.survey.code is 'In the address that residents answer at.';

create table surveys.item (
    survey        bigint  not null references surveys.survey on delete cascade,
    position      integer not null,
    key           text    not null check (key ~ '^[a-z]{2,24}$'),
    kind          text    not null check (kind in ('SINGLE', 'MULTIPLE', 'SCALE', 'NUMBER', 'TEXT', 'PLACE', 'HOURS')),
    zh            text    not null check (char_length(zh) between 1 and 200),
    en            text    not null default '' check (char_length(en) <= 400),
    required      boolean not null,
    codes         text[]  not null,
    options_zh    text[]  not null,
    options_en    text[]  not null,
    low           integer not null,
    high          integer not null,
    step          integer not null,
    asked_after   text    not null default '',
    asked_codes   text[]  not null,
    primary key (survey, key),
    check (cardinality(codes) = cardinality(options_zh) and cardinality(codes) = cardinality(options_en))
);

comment on column surveys.item.key is 'The same in every survey that asks the same: by it answers are compared.';
comment on column surveys.item.asked_after is 'Key of an earlier item; it is asked only if that was answered by one of asked_codes.';

-- How many households there are in each cell, and so how many answers there could be.
create table surveys.frame_cell (
    survey     bigint  not null references surveys.survey on delete cascade,
    place      bigint  not null,
    place_path text    not null collate "C",
    name       text    not null,
    name_en    text    not null default '',
    households integer not null check (households between 0 and 1000000),
    primary key (survey, place)
);

-- One household's answers, by key of the item a list of codes. Nothing in them says who gave them.
create table surveys.answer (
    id          bigint      generated always as identity primary key,
    survey      bigint      not null references surveys.survey,
    place       bigint,
    place_path  text        collate "C",
    channel     text        not null check (channel in ('PHONE_PAGE', 'CALL', 'VISIT', 'DESK', 'PAPER', 'SPREADSHEET')),
    submission  uuid        not null unique,
    answered_at timestamptz not null,
    taken_by    bigint,
    import      bigint,
    said        jsonb       not null,
    check ((place is null) = (place_path is null))
);

create index answer_of_survey on surveys.answer (survey, place_path text_pattern_ops);
create index answer_of_import on surveys.answer (import) where import is not null;

comment on column surveys.answer.submission is 'Made with the form: the same one twice is the same answer.';

create table surveys.sheet (
    number     bigint      generated always as identity (start with 1001) primary key,
    survey     bigint      not null references surveys.survey,
    place      bigint      not null,
    place_path text        not null collate "C",
    place_name text        not null,
    place_name_en text     not null default '',
    printed_at timestamptz not null,
    printed_by bigint      not null,
    answer     bigint      references surveys.answer,
    entered_at timestamptz
);

create index sheet_of_survey on surveys.sheet (survey);

comment on table surveys.sheet is 'Numbered sheets of paper that went out, and the answer that was typed in from each.';
