-- What everybody may read of concerns, in one place: whatever a public page, feed or interface shows comes from the view
-- `shown`, and public searches look into nothing else.

-- Under which title a gap is listed whose words are not for everybody; empty where the resident's own words serve.
alter table requests.request
    add column public_title text not null default '' check (char_length(public_title) <= 120);
alter table requests.request
    add column in_public boolean not null generated always as (shown_to_public or public_title <> '') stored;

drop index requests.request_public;
create index request_public on requests.request (received_at desc, id desc) where in_public;
drop index requests.request_list;
create index request_list on requests.request (subdistrict, received_at desc, id desc)
    include (state, category, urgency, channel, place_path, lead, handler, due, closed_at, in_public);

-- Without phones, identity numbers, card numbers: seven digits or more, however they are grouped, but
-- no dates. And without doors: 3-402,
-- 2单元402, 402室, 3号楼402, 402号 where it is no house, "door 402".
create function requests.shown_words(words text) returns text
    language sql immutable parallel safe
return regexp_replace(
    regexp_replace(words, '(?<!\d)(?!(?:19|20)\d\d[–—-]\d{1,2}[–—-]\d{1,2}(?!\d))\+?\d(?:[\s–—-]?\d){6,}[\dXx]?(?!\d)', '****', 'g'),
    '(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*单元\s*(?:[\d一二三四五六七八九十]{1,3}\s*[楼层]\s*)?\d{3,4}(?!\d)(?:\s*(?:室|号房|号|房))?'
        || '|(?<!\d)\d{3,4}\s*(?:室|号房|号门|房间|号(?![楼院栋幢线路]))'
        || '|(?<=[楼层栋幢])\s*\d{3,4}(?!\d|\s*(?:年|月|块|元|户|家|人|米|天|次|度|斤|个|点|分|平))'
        || '|(?<![\d-])\d{1,3}-(?:\d{1,2}-)?\d{3,4}(?![\d-])'
        || '|\m(?:door|flat|apt\.?|apartment|room)\s*(?:no\.?\s*)?\d{1,4}\M',
    '****', 'gi');

-- A place down to the building: whatever of its name is nearer falls.
create function requests.shown_place(name text) returns text
    language sql immutable parallel safe
return regexp_replace(name, '(?:\s*\S*(?:单元|室|户|号房)\S*)+$', '');

-- As many parts fall from the English name as from the Chinese one.
create function requests.shown_place_en(name text, name_en text) returns text
    language sql immutable parallel safe
return array_to_string(
    trim_array(
        string_to_array(name_en, ','),
        least(
            cardinality(string_to_array(name_en, ',')),
            regexp_count(name, '\S+') - regexp_count(requests.shown_place(name), '\S+'))),
    ',');

-- How many people told a matter: the first, those whose concerns became a part of it, and those who said "me too" to any of
-- them.
create function requests.voices(head bigint) returns bigint
    language sql stable parallel safe
begin atomic
    with recursive told (id) as (
        select head
        union
        select other.id from requests.request other join told on other.merged_into = told.id)
    select (select count(*) from told)
           + (select count(*) from requests.fellow where fellow.request in (select told.id from told));
end;

create view requests.shown as
select id, subdistrict, place, place_path, state, outcome, category, urgency, lead, affected, version,
       received_at, changed_at, closed_at, finish_due,
       case when public_title = '' then requests.shown_words(subject) else public_title end as subject,
       case when shown_to_public then requests.shown_words(body) else '' end as body,
       case when shown_to_public then requests.shown_words(answer) else '' end as answer,
       requests.shown_place(place_name) as place_name,
       requests.shown_place_en(place_name, place_name_en) as place_name_en,
       case when exists (select from requests.request other where other.merged_into = request.id)
              or exists (select from requests.fellow where fellow.request = request.id)
            then requests.voices(id) else 1 end as said
from   requests.request
where  in_public and state <> 'WITHDRAWN';

comment on view requests.shown is 'Concerns as anybody may read them: the matter, the place down to the building, the progress.';
