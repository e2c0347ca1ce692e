-- What a registry's public look-up said of a name: public, and shared by all accounts.
create table registry_facts (
    name       text        primary key,
    registered boolean     not null,
    registrar  text,
    expires_on date,
    statuses   text[],
    seen_at    timestamptz not null
);
comment on column registry_facts.statuses is 'In the spelling of EPP; null where it said nothing of them';
