-- What was asked and answered last, and when it is examined again: null when it no longer matters.
alter table filing_hold
    add column account_id  uuid,
    add column instance_id uuid,
    add column answer      jsonb,
    add column due_at      timestamptz;
create index filing_hold_due on filing_hold (due_at) where due_at is not null;
create index filing_hold_of_instance on filing_hold (instance_id) where due_at is not null;
