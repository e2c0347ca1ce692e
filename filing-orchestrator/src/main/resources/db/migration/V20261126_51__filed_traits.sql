-- Of filings with a number: who answers for them and which phones they have, as keyed fingerprints
-- only, beside that of the entity. Forgotten when the number is given up.
create table filed_trait (
    filing_id uuid not null references filing,
    entity    text not null,
    kind      text not null check (kind in ('PERSON', 'PHONE')),
    print     text not null,
    primary key (filing_id, kind, print)
);
create index filed_trait_of_print on filed_trait (print, kind);
