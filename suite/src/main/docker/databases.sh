#!/bin/sh
# Runs once, in PostgreSQL's container, on an empty data folder: one database and role per service.
set -eu

database() {
  # The password travels as a variable of psql: neither the process list nor a log shows it.
  DATABASE=$1 PASSWORD=$2 psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres <<'SQL'
\getenv name DATABASE
\getenv password PASSWORD
create role :"name" login password :'password';
create database :"name" owner :"name" template template0;
revoke all on database :"name" from public;
SQL
}

database filings "$FILINGS_PASSWORD"
database domains "$DOMAINS_PASSWORD"
database instances "$INSTANCES_PASSWORD"
database documents "$DOCUMENTS_PASSWORD"
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -c 'revoke all on database postgres, template1 from public'
