-- A filing has several websites, each with a name of its own. What was one is the first's.
alter table claim drop constraint claim_filing_id_key;
create index claim_of_filing on claim (filing_id);

update domain_check
set facts = (facts - 'domain')
            || jsonb_build_object('domains', jsonb_build_object('1', facts -> 'domain'))
where facts ->> 'domain' is not null;
alter table domain_check add column names text[] not null default '{}';
update domain_check set names = array[name] where name is not null;
alter table domain_check alter column names drop default;
drop index domain_check_name;
alter table domain_check drop column name;
create index domain_check_names on domain_check using gin (names) where due_at is not null;

-- Answers point at the place of each website.
update domain_check
set answer = (replace(answer::text, '"/website/domain"', '"/websites/1/domain"')::jsonb - 'reference')
             || '{"references": {}}';
update domain_answer
set answer = (replace(answer::text, '"/website/domain"', '"/websites/1/domain"')::jsonb - 'reference')
             || '{"references": {}}';
