-- What is known here of filings, fed by filings.v1. The outline is null until it has been told.
create table filing (
    id                         uuid    primary key,
    account_id                 uuid    not null,
    province                   text,
    entity_kind                text,
    entity_residency           text,
    administrator_residency    text,
    administrator_is_principal boolean,
    status                     text    not null default 'DRAFT',
    revision                   int     not null default 0,
    sequence                   bigint  not null default 0
);

-- A file that is kept. Its bytes lie in the store under its id before this row is committed.
create table stored_file (
    id         uuid        primary key,
    media_type text        not null,
    sha256     text        not null,
    size       int         not null check (size > 0),
    width      int         not null,
    height     int         not null,
    stored_at  timestamptz not null
);

-- The picture that was uploaded for one document of a filing.
create table upload (
    id          uuid        primary key,
    version     bigint      not null,
    filing_id   uuid        not null references filing,
    code        text        not null,
    file_id     uuid        not null unique references stored_file,
    uploaded_at timestamptz not null,
    unique (filing_id, code)
);

-- How the administrator of a filing proves who they are.
create table verification (
    id              uuid        primary key,
    filing_id       uuid        not null references filing,
    revision        int         not null,
    method          text        not null,
    status          text        not null,
    nonce           text        not null unique,
    opened_at       timestamptz not null,
    expires_at      timestamptz not null,
    consent_version text,
    consented_at    timestamptz,
    photo_id        uuid        unique references stored_file,
    submitted_at    timestamptz,
    decided_at      timestamptz,
    decided_by      uuid,
    reason          text,
    check (method <> 'FACE' or consented_at is not null)
);
create index verification_queue on verification (status, id);
-- One photo at a time waits for a decision or has got a good one.
create unique index verification_at_work on verification (filing_id, revision)
    where status in ('SUBMITTED', 'PASSED');
