-- A need that ends soon, has ended, or is given to another colleague to look after.
alter table notices.notice drop constraint notice_kind_check;
alter table notices.notice add constraint notice_kind_check check (kind in ('HANDED_TO_ME', 'HANDED_TO_US', 'HELP_ASKED',
    'ANSWERED', 'NOT_SOLVED', 'RETURNED', 'RESIDENT_SILENT', 'DUE_SOON', 'OVERDUE', 'MEETING_MOVED', 'MINUTES_OUT',
    'RESULT_OUT', 'PACT_BROKEN', 'PACT_REVIEW', 'NEED_ENDS_SOON', 'NEED_ENDED', 'NEED_GIVEN'));
