-- What the service has to say and has not yet said. The relay empties it.
create table outbox (
    position   bigint generated always as identity primary key,
    id         uuid        not null unique,
    topic      text        not null,
    key        text        not null,
    type       text        not null,
    at         timestamptz not null,
    data       bytea       not null,
    listed     boolean     not null
);

-- What the service has said and front ends may follow, in the order in which it was said.
-- Only the relay writes here, so a reader that has seen position n has seen all before it.
create table publication (
    position bigint primary key,
    id       uuid        not null unique,
    key      text        not null,
    type     text        not null,
    at       timestamptz not null,
    data     bytea       not null
);

-- Which events have had their effect here.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- First answers to requests that carried an Idempotency-Key.
create table idempotency_key (
    account_id  uuid        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      int         not null,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz not null,
    primary key (account_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
