-- An incident has a life: one is open for a cause, repeats count up, and it is resolved or let go.
-- The status is where its filing stands while it matters: it is over when the filing has moved on.
alter table incident
    add column version  bigint not null default 1,
    add column state    text   not null default 'OPEN',
    add column cause    text   not null default '',
    add column count    int    not null default 1,
    add column last_at  timestamptz,
    add column status   text,
    add column closed_at timestamptz;
update incident set cause = coalesce(filing_id::text, ''), last_at = at;
update incident i set state = 'RESOLVED', closed_at = at
where exists (select from incident n where n.kind = i.kind and n.cause = i.cause and n.id > i.id);
alter table incident alter column last_at set not null;
alter table incident alter column cause drop default;
create unique index incident_open on incident (kind, cause) where state = 'OPEN';
create index incident_in_state on incident (state, id);

-- What operators did about incidents: who, when, what, why and what came of it.
create table incident_action (
    id          uuid        primary key,
    incident_id uuid        not null references incident,
    at          timestamptz not null,
    actor       uuid        not null,
    action      text        not null,
    reason      text        not null,
    outcome     text        not null
);
create index incident_action_of on incident_action (incident_id, id);
create trigger incident_action_only_grows before update or delete on incident_action
    for each row execute function refuse_growing_less();
