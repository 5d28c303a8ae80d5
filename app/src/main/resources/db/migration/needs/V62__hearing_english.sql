-- The same way of hearing for those who read English; empty where nobody has written it.
alter table needs.hearing_method
    add name_en  text not null default '' check (char_length(name_en) <= 80),
    add about_en text not null default '' check (char_length(about_en) <= 600),
    add hard_en  text not null default '' check (char_length(hard_en) <= 600);
