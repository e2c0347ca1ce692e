-- An account may have as many filings as a province: a search of its own goes along an index that
-- begins with the account. What an index holds is not looked up in the table: a page deep inside reads
-- as many blocks as the first, however its rows lie.
create index filing_of_account_by_making
    on filing (account_id, status, coalesce(province, ''), created_at, id) include (province);
create index filing_of_account_by_entry
    on filing (account_id, status, coalesce(province, ''), entered_at, id)
    include (province, created_at);

drop index filing_by_making;
create index filing_by_making on filing (status, coalesce(province, ''), created_at, id)
    include (province);
drop index filing_by_entry;
create index filing_by_entry on filing (status, coalesce(province, ''), entered_at, id)
    include (province, revision, created_at);
