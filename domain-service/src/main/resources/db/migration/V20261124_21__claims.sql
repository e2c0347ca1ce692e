-- Where each filing stands, as far as this service heard.
create table filing (
    id         uuid   primary key,
    account_id uuid   not null,
    status     text   not null,
    revision   int    not null,
    sequence   bigint not null
);

-- One domain name, one filing: whoever is first holds the name until the filing has left the path.
create table claim (
    name       text        primary key,
    filing_id  uuid        not null unique,
    account_id uuid        not null,
    since      timestamptz not null
);
comment on column claim.name is 'ASCII form of the registered name, lower case, no dot at the end';
