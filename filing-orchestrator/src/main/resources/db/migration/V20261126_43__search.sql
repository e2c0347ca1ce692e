-- Filings by where they stand and their province: by when they were begun, and by since when they
-- stand there. A search that leaves out status or province looks into each of their few values, so
-- that these two serve all of them; NULL would end the order. In the order of the ids the planner
-- would take the primary key, and read it to the end for a status that is rare.
create index filing_by_making on filing (status, coalesce(province, ''), created_at, id);
create index filing_by_entry on filing (status, coalesce(province, ''), entered_at, id)
    include (province, revision);

-- The domain names that filings are about, as the facts say: the two cannot disagree. Most moves
-- leave the facts alone, and cost no more than the comparison.
create table filing_domain (
    domain    text not null,
    filing_id uuid not null references filing,
    primary key (domain, filing_id)
);

create function domains_of(facts text) returns setof text language sql immutable as $$
    select distinct lower(rtrim(domain #>> '{}', '.'))
    from jsonb_path_query(facts::jsonb, 'lax $.websites.*.domain') as domain
    where jsonb_typeof(domain) = 'string'
$$;

create function keep_filing_domains() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from filing_domain d
        using domains_of(old.facts) as gone (domain)
        where d.domain = gone.domain and d.filing_id = old.id;
    end if;
    insert into filing_domain (domain, filing_id) select domains_of(new.facts), new.id;
    return null;
end
$$;
create trigger filing_domains_begin after insert on filing
    for each row execute function keep_filing_domains();
create trigger filing_domains_change after update on filing
    for each row when (old.facts is distinct from new.facts)
    execute function keep_filing_domains();

insert into filing_domain (domain, filing_id) select domains_of(facts), id from filing;
