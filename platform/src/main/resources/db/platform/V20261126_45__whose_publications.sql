-- Whose a listed message is: front ends follow what is of one key or of one account. Resuming from an
-- old position reads only what concerns the reader.
alter table outbox add column owner uuid;
alter table publication add column owner uuid;
create index publication_of_key on publication (key, position);
create index publication_of_owner on publication (owner, position) where owner is not null;
