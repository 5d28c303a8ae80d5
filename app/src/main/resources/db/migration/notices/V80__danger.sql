-- Somebody tells of danger. Which kinds there are is the program's to say: each room that has news adds its own.
alter table notices.notice drop constraint notice_kind_check;
alter table notices.notice add constraint notice_kind_check check (kind ~ '^[A-Z][A-Z_]{2,40}$');
