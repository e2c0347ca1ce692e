-- What goes to a provincial administration and what it answered. Sending is an effect after the
-- commit: rows with next_at are still to be sent.
create table administration_order (
    filing_id  uuid        not null references filing,
    revision   int         not null,
    opened_at  timestamptz not null,
    attempts   int         not null default 0,
    next_at    timestamptz,
    sent_at    timestamptz,
    receipt    text,
    outcome    text,
    decided_at timestamptz,
    primary key (filing_id, revision)
);
create index administration_order_to_send on administration_order (next_at)
    where next_at is not null;
create index administration_order_awaited on administration_order (sent_at)
    where sent_at is not null and outcome is null;
insert into administration_order (filing_id, revision, opened_at, next_at)
select id, revision, now(), now() from filing where status = 'ADMINISTRATION_REVIEW';

-- Issued numbers; and the filing with the public security bureau, due after the website may open.
create table icp_number (
    filing_id           uuid        primary key references filing,
    entity_number       text        not null,
    website_number      text        not null unique,
    issued_at           timestamptz not null,
    public_security_due date,
    public_security_at  timestamptz
);

-- Serial numbers that the administration's simulator gives out.
create sequence simulated_number maxvalue 999999 cycle;

-- What an operator must know of. No reference to the filing: it may be unknown or locked.
create table incident (
    id        uuid        primary key,
    at        timestamptz not null,
    kind      text        not null,
    filing_id uuid,
    detail    text        not null
);
