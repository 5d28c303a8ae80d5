-- Whoever owns a part without being registered is named in both languages, and how everybody reaches them stands beside.
alter table places.boundary
    add column owner_en text not null default '' check (char_length(owner_en) <= 120),
    add column phone    text not null default '' check (char_length(phone) <= 40),
    add column hours    text not null default '' check (char_length(hours) <= 60),
    add column address  text not null default '' check (char_length(address) <= 120);
