-- A row that nothing keeps is found out when the transaction commits, not before.
create table keeper (name text primary key);
create table pledge (
    name text references keeper deferrable initially deferred
);
