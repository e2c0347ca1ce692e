-- A form that was issued for a filing: which facts stood on it is kept as keyed fingerprints only.
-- `printed` covers whom and what it names, so that the filing's outline can be held against it;
-- `content` covers every word, so that nothing that differs is issued under the same number.
create table form (
    number      text        primary key,
    filing_id   uuid        not null references filing,
    code        text        not null,
    revision    int         not null,
    content     text        not null,
    printed     text        not null,
    unprintable int         not null check (unprintable >= 0),
    issued_at   timestamptz not null
);
create index form_of_filing on form (filing_id, code, issued_at);

-- The form of this filing and kind that an uploaded picture shows; null where none was recognised.
alter table upload add column form_number text references form;
