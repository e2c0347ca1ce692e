-- Names that are looked up on the network, in the background. A row that is claimed is due again
-- after a while, so that the claim of a replica that dies does not outlive it for long.
create table lookup (
    name      text        not null,
    kind      text        not null,
    due_at    timestamptz not null,
    attempts  int         not null,
    looked_at timestamptz,
    primary key (name, kind)
);
create index lookup_due on lookup (kind, due_at);
comment on column lookup.attempts is 'Since the last answer; each makes the next wait longer';

-- What the DNS said of a name: public, and shared by all accounts.
create table resolution (
    name      text        primary key,
    resolves  text        not null,
    addresses text[]      not null,
    seen_at   timestamptz not null
);

create index registration_name on registration (name);
