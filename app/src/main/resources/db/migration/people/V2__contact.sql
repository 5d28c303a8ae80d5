-- How those who tell us something are reached. Sealed by the program; only the masked forms can be read here.
create table people.contact (
    id           bigint      not null generated always as identity primary key,
    name         bytea       not null,
    phone        bytea       not null,
    note         bytea       not null,
    phone_index  bytea,
    masked_name  text        not null,
    masked_phone text        not null,
    created      timestamptz not null
);

create index contact_by_phone on people.contact (phone_index) where phone_index is not null;
create index failed_log_in_old on people.failed_log_in (last);
