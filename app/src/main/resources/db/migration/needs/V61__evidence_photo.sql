-- Photos that show what a piece of evidence says.
create table needs.evidence_photo (
    evidence bigint not null references needs.evidence on delete cascade,
    file     bigint not null unique,
    primary key (evidence, file)
);
