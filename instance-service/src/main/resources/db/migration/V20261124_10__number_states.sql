-- A number is ALLOTTED, RESERVED until a time, ATTACHED to a filing under review, FILED or INVALID.
-- Who holds it may be another account than its owner: the filing is the holder's, the slot the owner's.
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint
               where conrelid = 'service_number'::regclass and contype = 'c'
                 and pg_get_constraintdef(oid) like '%state%'
    loop
        execute format('alter table service_number drop constraint %I', old);
    end loop;
    for old in select conname from pg_constraint
               where conrelid = 'service_number_ledger'::regclass and contype = 'c'
    loop
        execute format('alter table service_number_ledger drop constraint %I', old);
    end loop;
end
$$;

drop trigger filed_is_for_ever on service_number;

alter table service_number
    add column holder_id      uuid,
    add column holds          boolean not null default true,
    add column kept           boolean not null default false,
    add column reserved_until timestamptz;

-- There is never a second number for an order of the marketplace: its one is kept, never freed.
update service_number n
set holder_id      = n.account_id,
    kept           = i.type = 'MARKETPLACE_WEBSITE',
    asked_for      = n.asked_for or i.type = 'MARKETPLACE_WEBSITE',
    reserved_until = case when n.state = 'RESERVED' then now() + interval '7 days' end
from instance i where i.id = n.instance_id;

alter table service_number
    alter column holder_id set not null,
    drop constraint service_number_scope_slot_key,
    add constraint known_state
        check (state in ('ALLOTTED', 'RESERVED', 'ATTACHED', 'FILED', 'INVALID')),
    add constraint in_a_filing
        check ((state in ('ALLOTTED', 'INVALID')) = (filing_id is null)),
    add constraint only_what_was_asked_for_is_unused
        check (state not in ('ALLOTTED', 'INVALID') or asked_for),
    add constraint reserved_until_a_time
        check ((state = 'RESERVED') = (reserved_until is not null)),
    add constraint only_the_invalid_leaves_its_slot
        check (holds or state = 'INVALID'),
    add constraint what_is_kept_holds_its_slot
        check (holds or not kept);

-- The limit: one number that holds its slot in each slot of a scope.
create unique index service_number_slot on service_number (scope, slot) where holds;
create index service_number_of_holder on service_number (holder_id, id desc);
create index service_number_of_account on service_number (account_id, id desc);
create index service_number_lapsing on service_number (reserved_until) where state = 'RESERVED';
create index service_number_unused on service_number (instance_id) where state = 'ALLOTTED';
create index instance_ending on instance (expires_on);

alter table service_number_ledger
    add constraint known_act check (act in
        ('ALLOT', 'RESERVE', 'ATTACH', 'RELEASE', 'CONSUME', 'EXPIRE', 'GRANT'));

-- Where the filing stands, as its moves told it; an older move changes nothing.
alter table filing_hold
    add column status        text,
    add column move_sequence bigint not null default 0;

create trigger ended_is_for_ever
    before update or delete on service_number
    for each row when (old.state in ('FILED', 'INVALID')) execute function refuse_change();
