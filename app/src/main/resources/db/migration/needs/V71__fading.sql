-- The last day of a need of which its keeper was told beforehand; null if nobody was told of any.
alter table needs.need add column warned_for date;
