-- Who did what, and who looked at what is personal. A request only adds its entry, and that it waits;
-- one worker links entries in order, so that no request waits for another.
create table audit_entry (
    id           uuid        primary key,
    at           timestamptz not null,
    actor        uuid,
    role         text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    detail       text        not null,
    address      text,
    key_id       text        not null,
    signature    bytea       not null
);

-- Entries that are in no link yet.
create table audit_waiting (
    entry uuid primary key
);

-- The chain: its numbers have no gap, and each hash is over the row and the hash before.
create table audit_link (
    number bigint primary key,
    entry  uuid   not null unique,
    hash   bytea  not null
);

-- How far the chain was at some time, signed.
create table audit_checkpoint (
    number    bigint      primary key,
    hash      bytea       not null,
    at        timestamptz not null,
    key_id    text        not null,
    signature bytea       not null
);

-- The service's role owns the tables, and an owner may take back what it denied itself: the trigger
-- stops slips of whoever it is, the role's missing rights stop the service before that.
create function audit_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_append_only();
create trigger append_only before update or delete or truncate on audit_link
    for each statement execute function audit_append_only();
create trigger append_only before update or delete or truncate on audit_checkpoint
    for each statement execute function audit_append_only();
revoke update, delete, truncate on audit_entry, audit_link, audit_checkpoint from current_user;
