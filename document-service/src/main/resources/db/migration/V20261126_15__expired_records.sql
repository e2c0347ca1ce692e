-- What is kept in rows of the people and organisations of a filing goes some time after its end, as
-- files do: first records_erased_at with the rule that did it, then the one report that counts it.
-- A filing that moves on, or is told anew, is looked at again.
alter table filing
    add records_erased_at timestamptz,
    add records_rule      text,
    add records_run_id    uuid references retention_run,
    add check ((records_erased_at is null) = (records_rule is null)),
    add check (records_run_id is null or records_erased_at is not null);
create index filing_with_records on filing (status, moved_at)
    where records_erased_at is null and status in ('APPROVED', 'WITHDRAWN', 'CANCELLED');
create index filing_to_report on filing (id)
    where records_erased_at is not null and records_run_id is null;
