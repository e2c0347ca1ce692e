-- Nobody looks messages up by their ids, and each is written once: two indexes the less to write, and to
-- empty again, for every message that is said.
alter table outbox drop constraint outbox_id_key;
alter table publication drop constraint publication_id_key;
