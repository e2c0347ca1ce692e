-- When a filing moved last: what was uploaded for it is deleted some time after its end. For those
-- that had ended before this column was there, the time runs from now on.
alter table filing add moved_at timestamptz;
update filing set moved_at = now() where status in ('APPROVED', 'WITHDRAWN', 'CANCELLED');

-- The runs of the retention: each tells what it deleted, and what it found. Rows without bytes
-- are null when the store could not be asked.
create table retention_run (
    id                 uuid        primary key,
    started_at         timestamptz not null,
    ended_at           timestamptz not null,
    rows_without_bytes int,
    oldest_kept        timestamptz
);

-- What a run did by one rule: files deleted, and files that wait since the store was away.
create table retention_count (
    run_id  uuid not null references retention_run,
    rule    text not null,
    deleted int  not null,
    failed  int  not null,
    primary key (run_id, rule)
);

-- What becomes of a file whose purpose has ended. First deleted_at: from then on nobody is given
-- it. Then the bytes go, and erased_at tells so. Last run_id: the one report that counts it.
alter table stored_file
    add deleted_at timestamptz,
    add deleted_by_rule text,
    add erased_at  timestamptz,
    add run_id     uuid references retention_run,
    add check ((deleted_at is null) = (deleted_by_rule is null)),
    add check (erased_at is null or deleted_at is not null),
    add check (run_id is null or erased_at is not null);
create index stored_file_kept on stored_file (stored_at) where deleted_at is null;
create index stored_file_to_erase on stored_file (id)
    where deleted_at is not null and erased_at is null;
create index stored_file_to_report on stored_file (id)
    where erased_at is not null and run_id is null;
