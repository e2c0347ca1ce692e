-- What operators laid over the book of regulations: one entry for each suffix or registrar.
create table amendment (
    kind    text   not null,
    key     text   not null,
    version bigint not null,
    entry   jsonb  not null,
    primary key (kind, key)
);
comment on column amendment.version is 'Number of the change that wrote it';

-- Every change of them, for ever: who, when, why, from what to what.
create table amendment_change (
    number     bigint      primary key,
    id         uuid        not null unique,
    kind       text        not null,
    key        text        not null,
    before     jsonb,
    after      jsonb,
    why        text        not null,
    made_by    uuid        not null,
    made_at    timestamptz not null
);
create index amendment_change_newest on amendment_change (kind, key, id desc);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;

create trigger amendment_change_is_append_only
    before update or delete or truncate on amendment_change
    for each statement execute function refuse_change();
