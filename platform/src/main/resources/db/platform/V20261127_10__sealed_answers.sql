-- First answers show what was asked, which may name people: they are sealed, each by a key of its
-- own. Those in clear, of the last seven days, are forgotten: who repeats a request from before
-- this migration asks anew. So is the plain hash of the request, which could be tried out.
delete from idempotency_key;
alter table idempotency_key
    add column key_owner   uuid   not null,
    add column wrapped_key bytea  not null,
    add column key_id      bigint not null,
    alter column body type bytea using null;
create unique index idempotency_key_owner on idempotency_key (key_owner);
