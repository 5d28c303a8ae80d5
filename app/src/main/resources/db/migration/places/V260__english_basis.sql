-- What says so is called something in English, too; empty where nobody has written it.
alter table places.boundary add column basis_en text not null default '' check (char_length(basis_en) <= 500);
