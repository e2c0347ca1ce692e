-- What filings say of people is sealed from now on, before the database gets it. Filings in clear
-- are not read any more: only the program has the keys, and a half sealed table would be no promise.
do $$
begin
    if exists (select from filing) then
        raise exception 'This database holds filings from before personal data was sealed, which this version does not read. Start with an empty database; with ./beian up, with another data folder.';
    end if;
end
$$;

-- The data key of each filing, wrapped by a key of the service's keyset. Without its row nobody reads
-- what the filing said, in whatever copy of the database.
create table filing_key (
    filing_id   uuid   primary key references filing,
    wrapped_key bytea  not null,
    key_id      bigint not null
);

-- The service itself keeps what filings are found by beside the sealed facts: a province and domain
-- names are no personal data. The proof of the log compares them.
drop trigger filing_domains_begin on filing;
drop trigger filing_domains_change on filing;
drop function keep_filing_domains();
drop function domains_of(text);
create index filing_domain_of_filing on filing_domain (filing_id);
alter table filing alter column province drop expression;

-- Null where nothing is said, or it is erased.
alter table filing
    alter column facts drop not null,
    alter column facts type bytea using null,
    alter column reasons drop not null,
    alter column reasons type bytea using null;
alter table filing_revision
    alter column facts drop not null,
    alter column facts type bytea using null;
