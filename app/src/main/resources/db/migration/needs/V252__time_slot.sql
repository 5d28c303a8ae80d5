-- The part of the day in which it is open, so that it is seen what the walk leaves of it; null where nobody has said.
alter table needs.site_check add column opens time;
alter table needs.site_check add column closes time;
alter table needs.site_check add constraint site_check_slot
    check ((opens is null) = (closes is null) and opens < closes);
