-- A person asked for it: what is kept of the filing goes with the next run of the retention.
alter table filing add column erasure_asked_at timestamptz;
