create table thing (
    id      uuid primary key,
    version bigint not null,
    name    text   not null
);
create table effect (
    thing text   not null,
    n     bigint generated always as identity,
    what  text   not null
);
