-- What an applicant told of one document of a filing. Names and numbers are keyed fingerprints; what
-- was at fault with them is kept as findings, since nobody can look at them again.
create table document_facts (
    id          uuid        primary key,
    version     bigint      not null,
    filing_id   uuid        not null references filing,
    code        text        not null,
    document    text        not null,
    name        text,
    number      text,
    valid_until date,
    long_term   boolean     not null,
    signed_on   date,
    findings    text        not null,
    told_at     timestamptz not null,
    unique (filing_id, code),
    check (not long_term or valid_until is null)
);
