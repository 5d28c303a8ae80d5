-- On which side of the open question somebody speaks.
alter table live.turn add column side text check (side in ('FOR', 'AGAINST', 'OTHER'));
