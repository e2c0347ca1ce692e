-- What decides a filing's documents is kept as it was told: the list of facts grows with the law.
alter table filing add column facts text;

update filing set facts = json_build_object(
    'part', 'DOCUMENTS',
    'province', province,
    'entityKind', entity_kind,
    'entityResidency', entity_residency,
    'administratorResidency', administrator_residency,
    'leaderIsRepresentative', true,
    'administratorIsPrincipal', administrator_is_principal,
    'domains', 1)::text
where province is not null;

alter table filing
    drop column province,
    drop column entity_kind,
    drop column entity_residency,
    drop column administrator_residency,
    drop column administrator_is_principal;
