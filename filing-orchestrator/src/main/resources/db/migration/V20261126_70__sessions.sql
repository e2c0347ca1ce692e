-- What was tried of late to sign in, counted for all replicas. By whom is kept as a hash: people type
-- passwords where names belong.
create table sign_in_attempt (
    subject bytea       primary key,
    failed  int         not null,
    since   timestamptz not null
);
create index sign_in_attempt_since on sign_in_attempt (since);

-- What goes on with a session without a password: each is good for once, and of each only its hash is
-- kept. A session is over when none of its rows is left.
create table refresh_token (
    hash       bytea       primary key,
    session_id uuid        not null,
    account_id uuid        not null references account,
    ends_at    timestamptz not null,
    spent_at   timestamptz
);
create index refresh_token_session on refresh_token (session_id);
create index refresh_token_ends_at on refresh_token (ends_at);
