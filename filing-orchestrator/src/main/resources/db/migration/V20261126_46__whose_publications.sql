-- Whose those are that were published before the relay noted it.
update publication set owner = (convert_from(data, 'UTF8')::jsonb ->> 'accountId')::uuid
where owner is null;
update outbox set owner = (convert_from(data, 'UTF8')::jsonb ->> 'accountId')::uuid
where listed and owner is null;
