-- Filings that are to be looked up in the registers outside. Asking them is an effect after the
-- commit: rows with next_at are still to be looked up. What they said is not kept, only what it
-- means, as the answer for the part.
create table register_lookup (
    filing_id   uuid        not null references filing,
    revision    int         not null,
    attempts    int         not null default 0,
    next_at     timestamptz,
    answered_at timestamptz,
    primary key (filing_id, revision)
);
create index register_lookup_due on register_lookup (next_at) where next_at is not null;
