-- What is said of a domain name is sealed by a key of the holder whom it names: one key for each account, name
-- and certificate, so that one holder of a name can be erased. The print is also how that person is found
-- (a blind index, nobody's number); it is empty for what names no holder.
create table holder_key (
    id          uuid   primary key,
    account_id  uuid   not null,
    name        text   not null,
    print       text   not null,
    wrapped_key bytea  not null,
    key_id      bigint not null,
    unique (account_id, name, print)
);
create index holder_key_of_person on holder_key (print) where print <> '';

-- Rows without were sealed by a key of their account, or not at all: the service seals them anew when it starts.
alter table registration_word add column key_owner uuid;
alter table registration_telling add column key_owner uuid;
drop index registration_word_in_clear;
drop index registration_telling_in_clear;
create index registration_word_earlier on registration_word (account_id) where key_owner is null;
create index registration_telling_earlier on registration_telling (account_id) where key_owner is null;

-- Append-only still: a row may be given its holder's key once, and nothing else of it may change.
create or replace function registration_telling_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.key_owner is null and new.key_owner is not null
     and new.sealed is not null and new.said is null
     and to_jsonb(new) - 'said' - 'sealed' - 'key_owner' = to_jsonb(old) - 'said' - 'sealed' - 'key_owner' then
    return new;
  end if;
  raise exception 'registration_telling is append-only';
end $$;

-- What people asked for, without themselves: kept for good.
create table person_request (
    id          uuid        primary key,
    made_at     timestamptz not null,
    kind        text        not null check (kind in ('EXPORT', 'ERASURE')),
    asked_by    uuid        not null,
    own         boolean     not null,
    person_kind text,
    person      text,
    reason      text        not null,
    check (own = (person is null) and own = (person_kind is null))
);
create table person_request_outcome (
    request_id uuid not null references person_request,
    account_id uuid not null,
    name       text not null,
    outcome    text not null,
    primary key (request_id, account_id, name)
);
create trigger append_only before update or delete or truncate on person_request
    for each statement execute function audit_append_only();
create trigger append_only before update or delete or truncate on person_request_outcome
    for each statement execute function audit_append_only();
revoke delete, truncate on person_request from current_user;
revoke update, delete, truncate on person_request_outcome from current_user;
