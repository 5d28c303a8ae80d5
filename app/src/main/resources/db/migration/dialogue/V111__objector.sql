-- Who objected with an account is told of the answer.
alter table dialogue.objection add column account bigint;
