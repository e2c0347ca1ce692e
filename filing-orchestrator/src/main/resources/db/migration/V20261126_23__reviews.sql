-- Which reviewer is at which filing, until when.
create table review_claim (
    filing_id uuid        primary key references filing,
    reviewer  uuid        not null,
    until     timestamptz not null
);

-- Who saw a filing's numbers in clear, and when.
create table facts_seen (
    filing_id  uuid        not null references filing,
    account_id uuid        not null,
    at         timestamptz not null
);
create index facts_seen_of_filing on facts_seen (filing_id, at);

-- The queue by age, of all provinces or of one.
drop index filing_in_review;
create index filing_in_review on filing (entered_at, id) where status = 'PRELIMINARY_REVIEW';
create index filing_in_review_of_province on filing (province, entered_at, id)
    where status = 'PRELIMINARY_REVIEW';
