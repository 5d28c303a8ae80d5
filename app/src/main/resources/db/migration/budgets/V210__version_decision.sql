-- A version leads to the decision it was made by, where that was taken here. Older versions stay as they are: words.
alter table budgets.plan_version add column decided_page text not null default '';
