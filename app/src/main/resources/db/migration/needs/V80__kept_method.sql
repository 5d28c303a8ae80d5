-- Each intake keeps the way of hearing by which it came, so that writing a way anew or leaving it off changes nothing
-- that was heard before.

alter table needs.hearing_method drop constraint hearing_method_pkey;
alter table needs.hearing_method add id bigint generated always as identity primary key;
alter table needs.hearing_method add until date;
comment on column needs.hearing_method.until is 'The day from which on it is not used any more; null as long as it is.';
create unique index hearing_method_in_use on needs.hearing_method (subdistrict, number) where until is null;

-- The way of hearing of what came on that day: the one whose number was said, or the one that takes this way in or finds
-- this kind of evidence; the first of several. None where nobody has written one down.
create function needs.way_of(place bigint, day date, said smallint, channel text, kind text) returns bigint
language sql stable as $$
    select m.id from needs.hearing_method m
    where  m.subdistrict = place
    and    case when said is not null then m.number = said and m.until is null
                else m.since <= day and (m.until is null or day < m.until)
                     and (channel = any(m.channels) or kind = any(m.kinds)) end
    order  by (channel is not null and channel = any(m.channels)) desc, m.number
    limit  1
$$;

-- What was heard: a concern, a survey, a finding, a meeting, and by which way of hearing.
create table needs.hearing (
    kind        text   not null check (kind in ('CONCERN', 'SURVEY', 'WALK', 'MEETING')),
    reference   text   not null,
    subdistrict bigint not null,
    day         date   not null,
    channel     text   not null,
    method      bigint references needs.hearing_method,
    primary key (kind, reference)
);
create index hearing_by_day on needs.hearing (subdistrict, kind, day);

alter table needs.evidence add way bigint references needs.hearing_method;
update needs.evidence e
set    way = needs.way_of(n.subdistrict, e.day, e.method, null, e.kind)
from   needs.need n
where  n.id = e.need;
alter table needs.evidence drop column method;
alter table needs.evidence rename column way to method;
comment on column needs.evidence.method is 'The way of hearing by which it was found; null where nobody has said.';
