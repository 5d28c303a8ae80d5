-- A concern before it is one: put aside at the desk in the middle of a call. It has no number yet and stands in no list.
create table requests.draft (
    -- The same as the concern's, once it is handed in.
    submission    uuid        primary key,
    channel       text        not null,
    contact       bigint,
    body          text        not null check (char_length(body) <= 8000),
    place         bigint,
    -- Of the place; where none is chosen yet, of the clerk's own area.
    place_path    text        not null collate "C",
    place_detail  text        not null check (char_length(place_detail) <= 60),
    category      text        not null,
    urgency       text        check (urgency in ('HARM', 'DAMAGE', 'DELAY', 'ORDINARY')),
    put_aside_by  bigint      not null,
    put_aside_at  timestamptz not null
);

create index draft_of_place on requests.draft (place_path, put_aside_at);
