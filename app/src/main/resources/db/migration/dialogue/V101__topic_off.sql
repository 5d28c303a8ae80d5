-- Taken off the wall before everybody's eyes: the record keeps it, the minutes leave it out.
alter table dialogue.topic add column off boolean not null default false;
