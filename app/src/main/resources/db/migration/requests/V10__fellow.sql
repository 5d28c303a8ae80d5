-- Somebody who has the same matter as a concern that was told already: one more voice, with a receipt of its own.
create table requests.fellow (
    id            bigint      generated always as identity primary key,
    request       bigint      not null references requests.request,
    at            timestamptz not null,
    -- The form it came from: pressed twice, it is still one voice.
    submission    uuid        not null unique,
    place         bigint      not null,
    place_detail  text        not null default '' check (char_length(place_detail) <= 60),
    text          text        not null default '' check (char_length(text) <= 8000),
    -- Kept by the room people; null where nothing was left.
    contact       bigint,
    answer_by     text        not null default 'CODE' check (answer_by in ('CALL', 'MESSAGE', 'CODE')),
    code          text        not null check (char_length(code) = 6)
);

create index fellow_of_request on requests.fellow (request);
create index fellow_contact on requests.fellow (contact) where contact is not null;

-- Codes that did not fit: so many within an hour, and the number stays shut for a while.
create table requests.wrong_code (
    request bigint      not null,
    at      timestamptz not null
);

create index wrong_code_recent on requests.wrong_code (request, at);
create index attachment_file on requests.attachment (file);
