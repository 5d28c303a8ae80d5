-- Where anybody may read of what a later room brought to the agenda, such as a pact whose review is due.
alter table dialogue.topic add column raised text not null default '' check (char_length(raised) <= 100);
