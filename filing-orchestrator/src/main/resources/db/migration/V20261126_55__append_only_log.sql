-- What happened to filings is only ever added to. The service's role owns the table, and an owner may
-- take back what it denied itself: the trigger stops slips of whoever it is, the role's missing rights
-- stop the service before that.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete or truncate on filing_event
    for each statement execute function append_only();
revoke update, delete, truncate on filing_event from current_user;
