-- Whether a photo shows that it was done, or whether there are only the owner's words; and photos by those who looked.
alter table dialogue.commitment add column shown boolean not null default false;

update dialogue.commitment c set shown = true
where  done_on is not null and exists (
    select from dialogue.commitment_photo p where p.commitment = c.id and p.moment = 'AFTER');

alter table dialogue.commitment_photo
    drop constraint commitment_photo_moment_check,
    add constraint commitment_photo_moment_check check (moment in ('BEFORE', 'AFTER', 'SEEN'));
