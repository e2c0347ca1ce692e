-- Everything that billing ever told of an instance. An instance is what its events come to, in the
-- order of their sequence and whatever order they came in.

-- One row per instance of which anything was told, also before its purchase: its lock keeps the
-- events of an instance to one transaction at a time.
create table billing_stream (
    id          uuid primary key,
    provider_id text unique
);

create table billing_event (
    id          uuid primary key,
    instance_id uuid        not null references billing_stream,
    sequence    bigint      not null check (sequence > 0),
    at          timestamptz not null,
    recorded_at timestamptz not null,
    told        jsonb       not null,
    unique (instance_id, sequence)
);
create index billing_event_of_instance on billing_event (instance_id, id desc);

insert into billing_stream (id) select id from instance;

insert into billing_event (id, instance_id, sequence, at, recorded_at, told)
select gen_random_uuid(), id, 1, created_at, created_at,
       jsonb_build_object('purchase', jsonb_strip_nulls(jsonb_build_object(
           'accountId', account_id, 'type', type, 'region', region, 'billing', billing,
           'months', first_months, 'startsOn', starts_on, 'orderAmount', order_amount,
           'publicBandwidthMbps', public_bandwidth_mbps)))
from instance;

insert into billing_event (id, instance_id, sequence, at, recorded_at, told)
select id, instance_id, sequence, recorded_at, recorded_at,
       jsonb_build_object('renewal', jsonb_build_object('months', months))
from subscription_term where sequence > 1;

insert into billing_event (id, instance_id, sequence, at, recorded_at, told)
select gen_random_uuid(), i.id, (select max(sequence) + 1 from billing_event e
                                 where e.instance_id = i.id),
       i.released_at, i.released_at, '{"release": {}}'
from instance i where i.released_at is not null;

drop table subscription_term;

alter table instance
    add column provider_id text unique,
    add column addresses   text[],
    add column trial       boolean not null default false;

-- Instances that changed and whose filings nobody has looked at since.
create table instance_change (
    id          bigint generated always as identity primary key,
    instance_id uuid not null
);

create trigger what_billing_told_is_for_ever
    before update or delete or truncate on billing_event
    for each statement execute function refuse_change();
