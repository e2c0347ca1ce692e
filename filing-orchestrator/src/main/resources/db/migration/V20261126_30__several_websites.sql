-- A filing has several websites, each at a place of its own. What was one is at the first.
update filing
set facts = ((facts::jsonb - 'website')
             || jsonb_build_object('websites', jsonb_build_object('1', facts::jsonb -> 'website')))::text
where facts::jsonb ? 'website';
update filing_revision
set facts = ((facts::jsonb - 'website')
             || jsonb_build_object('websites', jsonb_build_object('1', facts::jsonb -> 'website')))::text
where facts::jsonb ? 'website';

-- Reasons and findings point at places in the facts.
update filing set reasons = replace(reasons, '"/website/', '"/websites/1/')
where reasons like '%"/website/%';
update filing_check set findings = replace(findings, '"/website/', '"/websites/1/')
where findings like '%"/website/%';

-- A service identification number for each website, as a JSON object by places.
alter table filing rename column service_number to service_numbers;
update filing set service_numbers = jsonb_build_object('1', service_numbers)::text
where service_numbers is not null;
alter table filing_check rename column reference to site_references;
update filing_check set site_references = jsonb_build_object('1', site_references)::text
where site_references is not null;

-- And an ICP number.
alter table icp_number drop constraint icp_number_pkey;
alter table icp_number add column place int not null default 1;
alter table icp_number alter column place drop default;
alter table icp_number add primary key (filing_id, place);
