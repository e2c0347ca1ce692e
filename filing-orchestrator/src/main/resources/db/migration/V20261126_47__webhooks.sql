-- Where front ends want to be told of what happens to an account's filings. No types: of all.
create table webhook_endpoint (
    id              uuid        primary key,
    account_id      uuid        not null,
    version         bigint      not null,
    url             text        not null,
    description     text        not null,
    types           text[]      not null,
    enabled         boolean     not null,
    disabled_reason text,
    failing_since   timestamptz,
    follows_from    bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index webhook_endpoint_of_account on webhook_endpoint (account_id, id desc);

-- What deliveries are signed with, sealed; while a secret changes there are two.
create table webhook_secret (
    id          uuid        primary key,
    endpoint_id uuid        not null references webhook_endpoint on delete cascade,
    sealed      bytea       not null,
    made_at     timestamptz not null,
    until       timestamptz
);
create index webhook_secret_of_endpoint on webhook_secret (endpoint_id, made_at desc);

-- Up to where the publications have become deliveries. Whoever locks the row writes them.
create table webhook_cursor (
    one      boolean primary key default true check (one),
    position bigint  not null
);
insert into webhook_cursor (position) select coalesce(max(position), 0) from publication;

-- One event for one endpoint. A test has no position. Rows with next_at are still to be sent; one that
-- somebody is sending is theirs until taken_until. A replay begins anew after attempts_before.
create table webhook_delivery (
    id              uuid        primary key default uuidv7(),
    endpoint_id     uuid        not null references webhook_endpoint on delete cascade,
    event_id        uuid        not null,
    position        bigint,
    type            text        not null,
    state           text        not null,
    attempts        int         not null default 0,
    attempts_before int         not null default 0,
    next_at         timestamptz,
    taken_until     timestamptz,
    give_up_at      timestamptz not null,
    last_status     int,
    last_failure    text,
    last_millis     int,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    unique (endpoint_id, event_id)
) with (fillfactor = 70);
create index webhook_delivery_waiting on webhook_delivery (endpoint_id, next_at)
    where next_at is not null;
create index webhook_delivery_taken on webhook_delivery (endpoint_id, taken_until)
    where taken_until is not null;
create index webhook_delivery_log on webhook_delivery (endpoint_id, id desc);
create index webhook_delivery_age on webhook_delivery (created_at);

create table webhook_attempt (
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    number      int         not null,
    at          timestamptz not null,
    status      int,
    failure     text,
    millis      int         not null,
    primary key (delivery_id, number)
);
