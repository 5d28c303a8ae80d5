-- Since when it is known that nobody meets it: attempts that came to nothing do not begin it anew.
alter table needs.need add column unmet_since date;

update needs.need set unmet_since = (state_since at time zone 'Asia/Shanghai')::date where state = 'UNMET';

alter table needs.need add check (state <> 'UNMET' or unmet_since is not null);
