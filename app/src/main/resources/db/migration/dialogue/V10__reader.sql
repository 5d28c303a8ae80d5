-- Colleagues of one name are two people. Readings from before are known by the name alone.
alter table dialogue.ballot add column account bigint;

comment on column dialogue.ballot.account is 'Of whoever has read it.';
