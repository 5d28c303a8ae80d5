-- What items became. A line that is struck later leaves its promise the way back to it.
create table budgets.promise (
    budget  bigint not null references budgets.budget on delete cascade,
    key     text   not null,
    promise bigint not null unique,
    primary key (budget, key)
);

comment on column budgets.promise.promise is 'The commitment that the item became.';

insert into budgets.promise (budget, key, promise)
select budget, key, promise from budgets.item where promise is not null;

alter table budgets.item drop column promise;
