-- The code on the slip that is torn off a sheet: with it the sender follows what was written down from the sheet, and
-- nobody else does. Older sheets have none.
alter table requests.sheet add column code text check (char_length(code) = 6);
