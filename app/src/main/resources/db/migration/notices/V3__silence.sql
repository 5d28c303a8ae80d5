-- The resident who was asked says nothing.
alter table notices.notice drop constraint notice_kind_check;
alter table notices.notice add constraint notice_kind_check check (kind in ('HANDED_TO_ME', 'HANDED_TO_US', 'HELP_ASKED',
    'ANSWERED', 'NOT_SOLVED', 'RETURNED', 'RESIDENT_SILENT', 'DUE_SOON', 'OVERDUE'));
