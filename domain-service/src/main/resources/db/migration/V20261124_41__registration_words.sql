-- What each source says of a name, side by side: one row per account, name and source. For each fact
-- its value (absent: said to be unknown) and the moment of which that holds.
-- No check constraint: a refused row is quoted in the server's error, and these name a holder.
create table registration_word (
    account_id uuid  not null,
    name       text  not null,
    source     text  not null,
    facts      jsonb not null,
    primary key (account_id, name, source)
);

-- Everything that was ever told of a name, append-only.
create table registration_telling (
    id         uuid        primary key,
    event_id   uuid        not null unique,
    account_id uuid        not null,
    name       text        not null,
    source     text        not null,
    kind       text        not null,
    told_by    uuid,
    happened_at timestamptz not null,
    heard_at   timestamptz not null,
    said       jsonb       not null,
    used       text[]      not null
);
create index registration_telling_newest on registration_telling (account_id, name, id desc);
comment on column registration_telling.used is 'The facts of it that answers went by once it was heard';

create function registration_telling_stays() returns trigger language plpgsql as $$
begin
  raise exception 'registration_telling is append-only';
end $$;
create trigger registration_telling_stays before update or delete on registration_telling
  for each row execute function registration_telling_stays();

create temporary table moved on commit drop as
select id, account_id, name, source, updated_at,
       jsonb_build_object(
         'HOLDER', jsonb_build_object(
           'name', holder_name, 'kind', holder_kind, 'certificateType', holder_certificate_type,
           'certificateNumber', holder_certificate_number),
         'REGISTRAR', registrar,
         'EXPIRY', to_char(expires_on, 'YYYY-MM-DD'),
         'REAL_NAME', jsonb_strip_nulls(jsonb_build_object(
           'state', real_name_state, 'passedOn', to_char(real_name_passed_on, 'YYYY-MM-DD')))) as said
from registration;

insert into registration_word (account_id, name, source, facts)
select account_id, name, source,
       (select jsonb_object_agg(key, jsonb_build_object(
                 'value', value,
                 'at', to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
        from jsonb_each(said))
from moved;

insert into registration_telling
  (id, event_id, account_id, name, source, kind, happened_at, heard_at, said, used)
select id, gen_random_uuid(), account_id, name, source, 'UPDATED', updated_at, updated_at, said,
       '{HOLDER,REGISTRAR,EXPIRY,REAL_NAME}'
from moved;

alter table registration
  drop column holder_name, drop column holder_kind, drop column holder_certificate_type,
  drop column holder_certificate_number, drop column registrar, drop column expires_on,
  drop column real_name_state, drop column real_name_passed_on, drop column source;
