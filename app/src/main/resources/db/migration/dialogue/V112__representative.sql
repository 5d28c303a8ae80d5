-- Who speaks for the residents: they look whether promises were kept.
alter table dialogue.guest add column represents boolean not null default false;
