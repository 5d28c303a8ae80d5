-- What a topic weighs for those who sat there; null where nobody was asked.
alter table dialogue.topic add column dots integer check (dots between 0 and 1000000);
