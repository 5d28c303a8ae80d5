-- The full-text index knows the subdistrict, the month and the year besides the words, so that it answers "lately, here"
-- by itself instead of reading every concern of all places and times that has the words. Times are in UTC. It also knows
-- every single character, because a search for one would otherwise have to gather all pairs that begin with it.
create function requests.found_by(words tsvector, subdistrict bigint, received_at timestamptz) returns tsvector
    language sql immutable parallel safe
return words
    || array_to_tsvector(array(select distinct left(word, 1) from unnest(tsvector_to_array(words)) as word))
    || array_to_tsvector(array[
    '@' || subdistrict::text,
    '#' || extract(year from received_at at time zone 'UTC')::text,
    '#' || extract(year from received_at at time zone 'UTC')::text || '-'
        || extract(month from received_at at time zone 'UTC')::text]);

drop index requests.request_search;
create index request_search on requests.request
    using gin (requests.found_by(search, subdistrict, received_at)) with (fastupdate = on);

-- The list of a subdistrict, newest first, with everything that it can be narrowed by: the rows of a page are chosen
-- without touching the table.
drop index requests.request_list;
create index request_list on requests.request (subdistrict, received_at desc, id desc)
    include (state, category, urgency, channel, place_path, lead, handler, due, closed_at, shown_to_public);
drop index requests.request_community;
