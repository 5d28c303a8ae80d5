-- A step of a workshop has a name of its own; empty where its kind says it all.
alter table live.step add column title text not null default '' check (char_length(title) <= 120);
