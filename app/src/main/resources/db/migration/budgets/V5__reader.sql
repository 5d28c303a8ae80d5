-- Colleagues of one name are two people. Readings from before are known by the name alone.
alter table budgets.paper_reading add column account bigint;

comment on column budgets.paper_reading.account is 'Of whoever has read it.';
