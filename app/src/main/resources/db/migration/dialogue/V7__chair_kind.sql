-- Who chairs: one of the neighbours, the local committee, an office, or somebody from outside; null where nobody knows.
alter table dialogue.meeting
    add column chair_kind text check (chair_kind in ('RESIDENT', 'COMMITTEE', 'OFFICER', 'OUTSIDE'));
