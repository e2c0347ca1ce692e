-- Which code of a person this is: each that is asked for again is another one, and is tried to be
-- sent from the beginning.
alter table sms_code add column round int not null default 1;

-- Who had codes sent again, and when. What is asked for too often is counted here.
create table sms_resend (
    filing_id  uuid        not null references filing,
    revision   int         not null,
    account_id uuid        not null,
    at         timestamptz not null
);
create index sms_resend_of_filing on sms_resend (filing_id, at);
