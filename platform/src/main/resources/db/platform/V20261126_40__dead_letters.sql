-- What could not be handled here, as it was read, and why. A copy is on the topic's .dlq; the state
-- is here only.
create table dead_letter (
    id            uuid        primary key,
    version       bigint      not null,
    state         text        not null,
    consumer      text        not null,
    topic         text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    record_key    bytea,
    headers       text        not null,
    value         bytea,
    type          text,
    cause         text        not null,
    at            timestamptz not null,
    unique (consumer, topic, partition, record_offset)
);
create index dead_letter_in_state on dead_letter (state, id);
create index dead_letter_open on dead_letter (consumer, cause, id) where state = 'OPEN';

-- What operators did about dead letters: who, when, what, why and what came of it.
create table dead_letter_action (
    id             uuid        primary key,
    dead_letter_id uuid        not null,
    at             timestamptz not null,
    actor          uuid        not null,
    action         text        not null,
    reason         text        not null,
    outcome        text        not null
);
create index dead_letter_action_of on dead_letter_action (dead_letter_id, id);

-- An audit that can be written over is none.
create function refuse_growing_less() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are only added', tg_table_name;
end
$$;
create trigger dead_letter_action_only_grows before update or delete on dead_letter_action
    for each row execute function refuse_growing_less();
