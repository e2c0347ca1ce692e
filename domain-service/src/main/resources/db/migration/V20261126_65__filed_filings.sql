-- What is filed is examined on, apart from what is under way: neither waits for the other.
alter table domain_check add column filed boolean not null default false;
comment on column domain_check.filed is 'It has its number: only what can end is examined';
comment on column domain_check.due_at is 'When it is to be examined again; null once it neither is under way nor filed';
drop index domain_check_due;
create index domain_check_due on domain_check (filed, due_at) where due_at is not null;

-- Those that were filed before, spread over a day. An order that was carried out is not what is filed.
update domain_check c
set filed = true, due_at = now() + random() * interval '1 day'
from filing f
where f.id = c.filing_id and f.revision = c.revision and f.status = 'APPROVED'
  and c.facts is not null and c.facts ->> 'basedOn' is null;
