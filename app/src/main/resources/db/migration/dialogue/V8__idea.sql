-- A topic that may become a project: said in one sentence, with who would carry it. A later room takes it up.
create table dialogue.idea (
    topic    bigint      primary key references dialogue.topic,
    sentence text        not null check (char_length(sentence) between 1 and 200),
    carrier  text        not null check (char_length(carrier) between 1 and 60),
    noted_at timestamptz not null
);

comment on table dialogue.idea is 'Ideas for projects that meetings brought.';
