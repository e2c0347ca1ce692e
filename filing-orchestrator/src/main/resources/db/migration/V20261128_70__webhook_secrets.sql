-- Each secret is sealed by a data key of its own, wrapped by the service's keyset and kept in the
-- secret's row: with the row it is gone. Those that the keyset of webhooks had sealed itself are not
-- read any more: only the program has that keyset, which nothing else needs.
do $$
begin
    if exists (select from webhook_secret) then
        raise exception 'This database holds secrets of webhooks from before each had a data key of its own, which this version does not read. Delete the endpoints (delete from webhook_endpoint) and have their owners register them anew, or start with an empty database; with ./beian up, with another data folder.';
    end if;
end
$$;

alter table webhook_secret
    add column wrapped_key bytea  not null,
    add column key_id      bigint not null;
