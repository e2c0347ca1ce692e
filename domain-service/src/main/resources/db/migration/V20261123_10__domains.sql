-- What an account, or the provider for it, has said of a domain name and its holder.
-- No check constraint: a refused row is quoted in the server's error, and this one names a holder.
create table registration (
    id                        uuid        primary key,
    version                   bigint      not null,
    account_id                uuid        not null,
    name                      text        not null,
    holder_name               text        not null,
    holder_kind               text        not null,
    holder_certificate_type   text        not null,
    holder_certificate_number text        not null,
    registrar                 text        not null,
    expires_on                date        not null,
    real_name_state           text        not null,
    real_name_passed_on       date,
    source                    text        not null,
    created_at                timestamptz not null,
    updated_at                timestamptz not null,
    unique (account_id, name)
);
create index registration_newest on registration (account_id, id desc);
comment on column registration.name is 'ASCII form of the registered name, lower case, no dot at the end';

-- The last answer about each filing: ids, codes and words, no personal data.
create table domain_check (
    filing_id   uuid        primary key,
    account_id  uuid        not null,
    revision    int         not null,
    answer      jsonb       not null,
    answered_at timestamptz not null
);
