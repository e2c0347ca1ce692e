-- What the provider's billing told that an account bought.
create table instance (
    id                    uuid primary key,
    version               bigint      not null,
    account_id            uuid        not null,
    type                  text        not null,
    region                text        not null,
    billing               text        not null check (billing in ('SUBSCRIPTION', 'PAY_AS_YOU_GO')),
    starts_on             date        not null,
    first_months          int check (first_months > 0),
    total_months          int check (total_months >= first_months),
    expires_on            date check (expires_on > starts_on),
    order_amount          numeric(12, 2) check (order_amount >= 0),
    public_bandwidth_mbps int         not null check (public_bandwidth_mbps >= 0),
    created_at            timestamptz not null,
    released_at           timestamptz,
    check ((billing = 'SUBSCRIPTION') = (first_months is not null)),
    check ((first_months is null) = (total_months is null)),
    check ((first_months is null) = (expires_on is null))
);
create index instance_of_account on instance (account_id, id desc);

-- The first duration and every renewal.
create table subscription_term (
    id          uuid primary key,
    instance_id uuid        not null references instance,
    sequence    int         not null check (sequence > 0),
    months      int         not null check (months > 0),
    recorded_at timestamptz not null,
    unique (instance_id, sequence)
);

-- Numbers that are taken. A row takes slot n of its scope: its instance, or its account and product
-- where the limit is the account's. The limit is this constraint, not a count before an insert.
create table service_number (
    id          uuid primary key,
    number      uuid        not null unique,
    scope       text        not null,
    slot        int         not null check (slot > 0),
    slot_limit  int         not null check (slot <= slot_limit),
    instance_id uuid        not null references instance,
    account_id  uuid        not null,
    state       text        not null check (state in ('ALLOTTED', 'RESERVED', 'FILED')),
    asked_for   boolean     not null,
    filing_id   uuid unique,
    revision    int,
    taken_at    timestamptz not null,
    unique (scope, slot),
    check ((state = 'ALLOTTED') = (filing_id is null)),
    check ((filing_id is null) = (revision is null)),
    check (state <> 'ALLOTTED' or asked_for)
);
create index service_number_of_instance on service_number (instance_id, slot);

-- Every move of every number, in no order but per number's own time. From FREE: a slot was taken;
-- to FREE: it was given back. The sums over it are the rows of service_number.
create table service_number_ledger (
    entry       bigint generated always as identity primary key,
    at          timestamptz not null,
    act         text        not null check (act in ('ALLOT', 'RESERVE', 'RELEASE', 'CONSUME')),
    number      uuid        not null,
    scope       text        not null,
    slot        int         not null,
    instance_id uuid        not null,
    account_id  uuid        not null,
    from_state  text        not null,
    to_state    text        not null,
    filing_id   uuid,
    revision    int
);
create index service_number_ledger_of_scope on service_number_ledger (scope, slot);

-- One row per filing that was ever heard of: whoever changes its reservation holds this row's lock.
create table filing_hold (
    filing_id         uuid primary key,
    examined_revision int not null default 0,
    released_revision int not null default 0
);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% of % is refused: it is kept for ever', tg_op, tg_table_name;
end
$$;

create trigger ledger_is_append_only
    before update or delete or truncate on service_number_ledger
    for each statement execute function refuse_change();

create trigger filed_is_for_ever
    before update or delete on service_number
    for each row when (old.state = 'FILED') execute function refuse_change();
