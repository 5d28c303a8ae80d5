-- Papers are read by two people apart; what both have read alike is a ballot. A paper may be known to be somebody's, so
-- that nobody votes twice: by the same digest as a phone's ballot, and only until the vote is closed.
create table budgets.paper (
    budget bigint  not null references budgets.budget on delete cascade,
    number integer not null check (number between 1 and 999999),
    owner  text,
    aside  boolean not null default false,
    primary key (budget, number)
);

comment on column budgets.paper.aside is 'It does not count: its owner had voted otherwise.';

create table budgets.paper_reading (
    budget  bigint    not null,
    number  integer   not null,
    entry   smallint  not null check (entry in (1, 2)),
    items   text[]    not null,
    points  numeric[] not null,
    read_by text      not null,
    primary key (budget, number, entry),
    foreign key (budget, number) references budgets.paper on delete cascade
);

-- What was typed in once so far has been read by one of the two.
insert into budgets.paper (budget, number)
select budget, voter::integer from budgets.ballot where channel = 'PAPER';

insert into budgets.paper_reading (budget, number, entry, items, points, read_by)
select budget, voter::integer, 1, items, points, by_name from budgets.ballot where channel = 'PAPER';

delete from budgets.ballot b
using  budgets.budget o
where  o.id = b.budget and o.state = 'OPEN' and b.channel = 'PAPER';
