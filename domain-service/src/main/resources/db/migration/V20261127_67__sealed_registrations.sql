-- What is said of who holds a domain name is sealed, by a key of the account that it belongs to.
create table account_key (
    account_id  uuid   primary key,
    wrapped_key bytea  not null,
    key_id      bigint not null
);

-- What was written before is sealed by the service when it starts: the database has no keys.
alter table registration_word add column sealed bytea, alter column facts drop not null;
create index registration_word_in_clear on registration_word (account_id) where sealed is null;
alter table registration_telling add column sealed bytea, alter column said drop not null;
create index registration_telling_in_clear on registration_telling (id) where sealed is null;

-- Append-only still: a row may be sealed once, and nothing else of it may change.
create or replace function registration_telling_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.sealed is null and new.sealed is not null and new.said is null
     and to_jsonb(new) - 'said' - 'sealed' = to_jsonb(old) - 'said' - 'sealed' then
    return new;
  end if;
  raise exception 'registration_telling is append-only';
end $$;
