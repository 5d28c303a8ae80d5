-- Where it stood when whoever works on it asked the resident: it goes on from there. None where it was asked before it was
-- handed to anybody.
alter table requests.request
    add column asked_from text check (asked_from in ('SIGNED', 'IN_PROGRESS'));
