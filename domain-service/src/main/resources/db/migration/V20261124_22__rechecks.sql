-- What was asked, so that it can be answered again when the facts change. Fingerprints, no personal data.
alter table domain_check add column facts jsonb;
alter table domain_check add column name text;
alter table domain_check add column due_at timestamptz;
create index domain_check_due on domain_check (due_at) where due_at is not null;
create index domain_check_name on domain_check (name, account_id) where due_at is not null;
comment on column domain_check.due_at is 'When it is to be examined again; null once the filing has left the path';

-- Every answer that was said, oldest kept for ever.
create table domain_answer (
    id          uuid        primary key,
    filing_id   uuid        not null,
    account_id  uuid        not null,
    revision    int         not null,
    occasion    text        not null,
    answer      jsonb       not null,
    answered_at timestamptz not null
);
create index domain_answer_newest on domain_answer (filing_id, id desc);
