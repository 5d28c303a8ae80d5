-- Concerns that came in a spreadsheet: which one, and room for what other systems wrote at length.
alter table requests.request add column import bigint;

create index request_import on requests.request (import) where import is not null;

alter table requests.request drop constraint request_place_detail_check;
alter table requests.request add constraint request_place_detail_check check (char_length(place_detail) <= 200);
alter table requests.request drop constraint request_body_check;
alter table requests.request add constraint request_body_check check (char_length(body) <= 20000);
alter table requests.request drop constraint request_answer_check;
alter table requests.request add constraint request_answer_check check (char_length(answer) <= 20000);
