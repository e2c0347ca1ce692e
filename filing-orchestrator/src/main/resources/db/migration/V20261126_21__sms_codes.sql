-- The code of each person to whom one is sent, as a keyed hash only. Sending is an effect after the
-- commit: rows with next_at are still to be sent.
create table sms_code (
    filing_id    uuid        not null references filing,
    revision     int         not null,
    recipient    text        not null,
    code_hash    bytea,
    attempts     int         not null default 0,
    next_at      timestamptz,
    sent_at      timestamptz,
    expires_at   timestamptz not null,
    wrong        int         not null default 0,
    confirmed_at timestamptz,
    primary key (filing_id, revision, recipient)
);
create index sms_code_to_send on sms_code (next_at) where next_at is not null;
insert into sms_code (filing_id, revision, recipient, next_at, expires_at)
select id, revision, 'ADMINISTRATOR', now(), due_at
from filing where status = 'SMS_VERIFICATION';
