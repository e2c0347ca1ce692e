-- What a filing orders, and why; what it is based on; whose certificate it names, as a keyed
-- fingerprint, so that filings of one entity are found and no number is kept in clear beside them.
alter table filing add column order_type text not null default 'FIRST_FILING';
alter table filing add column order_reason text not null default 'ENTITY_NOT_NAMED';
update filing set order_reason = 'ENTITY_UNKNOWN' where revision > 0;
alter table filing add column based_on uuid references filing;
alter table filing add column certificate text;

-- One order of a certificate is in progress at a time, whoever races for it.
create unique index filing_certificate_in_progress on filing (certificate)
    where status in ('CHECKING', 'PRELIMINARY_REVIEW', 'FACE_VERIFICATION', 'SMS_VERIFICATION',
                     'ADMINISTRATION_REVIEW');

-- What is filed of an entity, or was.
create index filing_of_certificate on filing (certificate, id desc)
    where status in ('APPROVED', 'CANCELLED') and based_on is null;
create index filing_filed_of_account on filing (account_id, certificate)
    where status = 'APPROVED' and based_on is null;

-- One change or cancellation of a filing is open at a time.
create unique index filing_order_open on filing (based_on)
    where based_on is not null and status not in ('APPROVED', 'WITHDRAWN', 'CANCELLED');
create index filing_based_on on filing (based_on) where based_on is not null;

-- Whose certificate ends is told before and after. The words are of the day in China.
insert into deadline (filing_id, kind, due_at)
select f.id, k.kind, greatest(now(), ((e.ends + k.days)::timestamp at time zone 'Asia/Shanghai'))
from filing f,
     lateral (select (f.facts::jsonb #>> '{entity,certificateValidUntil}')::date as ends) e,
     (values ('CERTIFICATE_ENDS_SOON', -90), ('CERTIFICATE_ENDED', 1)) as k (kind, days)
where f.status = 'APPROVED' and e.ends is not null;
