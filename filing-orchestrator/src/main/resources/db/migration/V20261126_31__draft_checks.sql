-- What the owners of the parts find while a filing is typed: of the newest edit that changed a part.
create table draft_check (
    filing_id   uuid   not null references filing,
    part        text   not null,
    revision    int    not null,
    sequence    bigint not null,
    findings    text,
    book        text,
    answered_at timestamptz,
    primary key (filing_id, part)
) with (fillfactor = 80);
