-- What the ministry was last seen to have on record of entities that were looked up here: numbers,
-- and domain names with another provider. Which order the next submission is follows from it. The
-- entity is a keyed fingerprint of its certificate.
create table ministry_note (
    certificate text        not null,
    kind        text        not null check (kind in ('NUMBER', 'DOMAIN')),
    what        text        not null,
    seen_at     timestamptz not null,
    primary key (certificate, kind, what)
);
