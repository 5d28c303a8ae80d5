-- Each concern keeps the way in which it was heard: the letter box, a walk, a teahouse, a round table, a survey too.
alter table requests.request drop constraint request_channel_check;
alter table requests.request add constraint request_channel_check check (channel in
    ('PHONE_PAGE', 'DESK', 'CALL', 'PAPER', 'BOX', 'WARDEN', 'VISIT', 'WALK', 'TEAHOUSE', 'ROUND_TABLE', 'MEETING',
     'SURVEY', 'SPREADSHEET', 'OPEN311'));
