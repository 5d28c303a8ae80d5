-- What somebody who cannot come said into their phone, to be heard by all: one recording, among the files.
alter table dialogue.guest add column voice bigint unique;
