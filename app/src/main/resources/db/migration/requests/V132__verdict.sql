-- What each resident who was asked said: the first one, those whose concerns became a part of it, and those who said "me too".
-- Nothing is overwritten: who speaks again is heard again.
create table requests.verdict (
    id      bigint      generated always as identity primary key,
    -- The concern that was worked on, and how often it had been reopened when they were asked.
    request bigint      not null references requests.request,
    round   integer     not null,
    -- Whose receipt it was: the concern that they told, or the voice that they added to one.
    teller  bigint      not null references requests.request,
    fellow  bigint      references requests.fellow,
    outcome text        not null check (outcome in ('RESOLVED', 'NOT_RESOLVED')),
    at      timestamptz not null
);

create index verdict_of_request on requests.verdict (request, round);

-- The concern that another one became a part of, however often; itself if it stands alone.
create function requests.head(request bigint) returns bigint
    language sql stable parallel safe
begin atomic
    with recursive up (id, into_id) as (
        select r.id, r.merged_into from requests.request r where r.id = head.request
        union
        select r.id, r.merged_into from requests.request r join up on r.id = up.into_id)
    select up.id from up where up.into_id is null;
end;
