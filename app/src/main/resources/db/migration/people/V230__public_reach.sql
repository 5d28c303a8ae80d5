-- How everybody reaches an organisation, besides its phone: what stands on its door.
alter table people.organisation
    add column hours   text not null default '' check (char_length(hours) <= 60),
    add column address text not null default '' check (char_length(address) <= 120);
