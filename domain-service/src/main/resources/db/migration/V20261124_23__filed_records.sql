-- What the ministry's public record said of a name: public, and shared by all accounts.
create table filed_record (
    name      text        primary key,
    organiser text,
    seen_at   timestamptz not null
);
comment on column filed_record.organiser is 'Keyed fingerprint of who filed it; null where nobody did';
