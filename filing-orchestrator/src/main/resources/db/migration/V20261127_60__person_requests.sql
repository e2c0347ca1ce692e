-- By which filings that name a person are found: a blind index, nobody's name or number.
create table filing_person (
    filing_id uuid not null references filing,
    kind      text not null check (kind in ('CERTIFICATE', 'MOBILE')),
    print     text not null,
    primary key (filing_id, kind, print)
);
create index filing_person_of_print on filing_person (print, kind);

-- What people asked for, without themselves: kept for good.
create table person_request (
    id          uuid        primary key,
    made_at     timestamptz not null,
    kind        text        not null check (kind in ('EXPORT', 'ERASURE')),
    asked_by    uuid        not null,
    own         boolean     not null,
    person_kind text,
    person      text,
    reason      text        not null,
    check (own = (person is null) and own = (person_kind is null))
);
create table person_request_outcome (
    request_id uuid not null references person_request,
    filing_id  uuid not null references filing,
    outcome    text not null,
    primary key (request_id, filing_id)
);
create trigger append_only before update or delete or truncate on person_request
    for each statement execute function append_only();
create trigger append_only before update or delete or truncate on person_request_outcome
    for each statement execute function append_only();
revoke delete, truncate on person_request from current_user;
revoke update, delete, truncate on person_request_outcome from current_user;
