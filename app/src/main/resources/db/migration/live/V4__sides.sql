-- A card that was taken off is the topic's own matter.
alter table live.card drop column off;

-- On which side of the open question somebody speaks.
alter table live.turn add column side text check (side in ('FOR', 'AGAINST', 'OTHER'));
