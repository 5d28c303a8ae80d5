-- What other rooms have to tell: no concern, but a page to go to.
alter table notices.notice alter column request drop not null;
alter table notices.notice add column href text not null default '' check (char_length(href) <= 200);
alter table notices.notice add constraint notice_leads_somewhere check ((request is null) = (href <> ''));
alter table notices.notice drop constraint notice_kind_check;
alter table notices.notice add constraint notice_kind_check check (kind in ('HANDED_TO_ME', 'HANDED_TO_US', 'HELP_ASKED',
    'ANSWERED', 'NOT_SOLVED', 'RETURNED', 'RESIDENT_SILENT', 'DUE_SOON', 'OVERDUE', 'MEETING_MOVED', 'MINUTES_OUT',
    'RESULT_OUT', 'PACT_BROKEN', 'PACT_REVIEW'));
