-- How soon a new concern is read and handed on, and when a resident who was asked is reminded; see TimeLimit.
alter table requests.setting
    add column read_within  text not null default '4wh' check (read_within ~ '^[0-9]{1,5}(h|wh|wd|d)$'),
    add column remind_after text not null default '2wd' check (remind_after ~ '^[0-9]{1,5}(h|wh|wd|d)$');

alter table requests.request
    -- Until when it is read and handed to somebody; none for what came from a spreadsheet.
    add column read_due    timestamptz,
    -- Since when the resident is asked for more; the limit to read it stands still meanwhile.
    add column asked_at    timestamptz,
    add column remind_due  timestamptz,
    add column reminded_at timestamptz;

-- What runs now: until when it must be handed on, signed, or handled; null where nothing runs.
alter table requests.request drop column due;
alter table requests.request add column due timestamptz generated always as (
    case when state = 'DISPATCHED' then coalesce(sign_due, finish_due)
         when state in ('SUBMITTED', 'ACCEPTED', 'CLASSIFIED', 'RETURNED') then coalesce(finish_due, read_due)
         when state in ('SIGNED', 'IN_PROGRESS', 'REOPENED') then finish_due
    end) stored;

create index request_open on requests.request (subdistrict, state, due) include (place_path, lead, handler, urgency, received_at)
    where state not in ('RESOLVED', 'NO_ANSWER', 'CLOSED', 'WITHDRAWN', 'MERGED', 'NOT_OURS');
create index request_due on requests.request (subdistrict, due) where due is not null;
create index request_running on requests.request (due) where due is not null;
create index request_to_remind on requests.request (remind_due) where remind_due is not null;
