-- What the sender or the clerk said it is about, before anybody who may sort has: it leads what is suggested to them.
alter table requests.request add column said_category text;
