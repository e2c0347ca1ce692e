create table account (
    id            uuid        primary key,
    name          text        not null unique,
    password_hash text        not null,
    roles         text        not null,
    created_at    timestamptz not null
);

-- One row per filing. What moves it writes the row, its log and its messages in one transaction.
create table filing (
    id             uuid        primary key,
    account_id     uuid        not null,
    version        bigint      not null,
    status         text        not null,
    revision       int         not null,
    sequence       bigint      not null,
    last_hash      bytea       not null,
    facts          text        not null,
    service_number text,
    reasons        text        not null,
    due_at         timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
) with (fillfactor = 80);
create index filing_of_account on filing (account_id, id desc);
create index filing_due on filing (due_at) where due_at is not null;
create index filing_in_review on filing (id) where status = 'PRELIMINARY_REVIEW';

-- What the owner of each part said about the newest revision that it was asked about.
create table filing_check (
    filing_id   uuid not null references filing,
    part        text not null,
    revision    int  not null,
    findings    text,
    reference   text,
    book        text,
    answered_at timestamptz,
    primary key (filing_id, part)
) with (fillfactor = 80);

-- Append-only, numbered per filing without gaps under the filing's lock, each row hashed over the
-- one before: folding it gives the row, and a change of the past shows.
create table filing_event (
    filing_id   uuid        not null references filing,
    sequence    bigint      not null,
    at          timestamptz not null,
    trigger     text        not null,
    from_status text,
    to_status   text        not null,
    revision    int         not null,
    actor       text        not null,
    detail      text        not null,
    hash        bytea       not null,
    primary key (filing_id, sequence)
);
