-- What colleagues are told, and how they want to be told. Accounts and concerns are numbers of other rooms.
create schema if not exists notices;

create table notices.notice (
    id        bigint      generated always as identity primary key,
    account   bigint      not null,
    kind      text        not null check (kind in ('HANDED_TO_ME', 'HANDED_TO_US', 'HELP_ASKED', 'ANSWERED', 'NOT_SOLVED',
                          'RETURNED', 'DUE_SOON', 'OVERDUE')),
    -- What it is about: said twice, it is one notice.
    key       text        not null,
    request   bigint      not null,
    subject   text        not null,
    place     text        not null,
    due       timestamptz,
    at        timestamptz not null,
    -- False where the colleague wants it by e-mail only.
    shown     boolean     not null,
    read_at   timestamptz,
    mail      text        not null check (mail in ('NONE', 'WAITING', 'SENT', 'GIVEN_UP')),
    mail_tries integer    not null default 0,
    mail_next timestamptz,
    unique (account, kind, key)
);

comment on table notices.notice is 'One thing one colleague is told.';

-- The page and the bell.
create index notice_of_account on notices.notice (account, id desc) where shown;
create index notice_unread on notices.notice (account) where shown and read_at is null;
-- What is to be sent.
create index notice_to_mail on notices.notice (mail_next, id) where mail = 'WAITING';

create table notices.preference (
    account     bigint      primary key,
    email       text        not null check (char_length(email) <= 254),
    language    text        not null check (language in ('zh', 'en')),
    -- One mail for each, or one a day.
    rhythm      text        not null check (rhythm in ('SINGLE', 'DAILY')),
    daily_at    time        not null,
    -- No mail in between; both the same: at any hour.
    quiet_from  time        not null,
    quiet_until time        not null,
    -- Kinds that are not wanted in the application, or not by e-mail.
    not_shown   text[]      not null,
    not_mailed  text[]      not null,
    last_daily  date
);
