-- What is filed is examined on, apart from what is under way: neither waits for the other.
alter table filing_hold add column filed boolean not null default false;
comment on column filing_hold.filed is 'It has its number: only what can end is examined';
drop index filing_hold_due;
create index filing_hold_due on filing_hold (filed, due_at) where due_at is not null;

-- Those that were filed before, spread over a day.
update filing_hold set filed = true, due_at = now() + random() * interval '1 day'
where status = 'APPROVED' and asked is not null and answer is not null;
