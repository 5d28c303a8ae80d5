-- What runs now: until when it must be signed, or until when it must be handled; null where nothing runs.
alter table requests.request add column due timestamptz generated always as (
    case when state = 'DISPATCHED' then coalesce(sign_due, finish_due)
         when state in ('CLASSIFIED', 'RETURNED', 'SIGNED', 'IN_PROGRESS', 'REOPENED') then finish_due
    end) stored;

-- The next step below the subdistrict, newest first: the list of a community. See docs/decisions/0031.
create index request_community on requests.request
    (subdistrict, split_part(place_path, '/', 3), received_at desc, id desc);

-- The list of one state, newest first: also of those that are rare.
create index request_state on requests.request (subdistrict, state, received_at desc, id desc);

-- The board and the to-do: whatever is open, with all that is counted, so that the table itself is not touched.
drop index requests.request_open;
create index request_open on requests.request (subdistrict, state, due) include (place_path, lead, handler, urgency, received_at)
    where state not in ('RESOLVED', 'NO_ANSWER', 'CLOSED', 'WITHDRAWN', 'MERGED', 'NOT_OURS');

-- What ended lately.
create index request_ended on requests.request (subdistrict, closed_at, state) include (place_path, lead)
    where closed_at is not null;

-- By deadline, and what is overdue.
create index request_due on requests.request (subdistrict, due) where due is not null;

-- Everything that an organisation or a person had, newest first.
create index request_of_lead on requests.request (lead, received_at desc, id desc) where lead is not null;
create index request_of_handler on requests.request (handler, received_at desc, id desc) where handler is not null;

-- Whose concern a contact belongs to.
create index request_contact on requests.request (contact) where contact is not null;

-- What an organisation helps with.
create index request_co_handlers on requests.request using gin (co_handlers) where co_handlers <> '{}';

-- What everybody may read, newest first.
create index request_public on requests.request (received_at desc, id desc) where shown_to_public;
