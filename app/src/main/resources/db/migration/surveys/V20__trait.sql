-- What an answer tells of who lives in the household, one for each option: AGED, DISABLED, SHIFT, TENANTS, or nothing.
alter table surveys.item add column options_tell text[] not null default '{}';
