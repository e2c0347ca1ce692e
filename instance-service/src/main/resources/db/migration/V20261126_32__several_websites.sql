-- A filing has several websites, each with a number of its own. What was one is the first's.
alter table service_number add column place int;
alter table service_number disable trigger ended_is_for_ever;
update service_number set place = 1 where filing_id is not null;
alter table service_number enable trigger ended_is_for_ever;
alter table service_number
    drop constraint service_number_filing_id_key,
    add constraint for_one_website unique (filing_id, place),
    add constraint at_a_place_of_a_filing check ((place is null) = (filing_id is null));

-- What was asked, and the instances that would carry the websites.
alter table filing_hold
    add column asked        jsonb,
    add column instance_ids uuid[];
update filing_hold
set asked = jsonb_build_object('part', 'INSTANCE', 'instances', jsonb_build_object('1',
        jsonb_build_object('instanceId', instance_id, 'serviceNumber', null))),
    instance_ids = array[instance_id],
    answer = (replace(answer::text, '"/website/instanceId"', '"/websites/1/instanceId"')::jsonb
              - 'reference')
             || jsonb_build_object('references', case
                    when answer ->> 'reference' is null then '{}'::jsonb
                    else jsonb_build_object('1', answer -> 'reference') end)
where instance_id is not null;
drop index filing_hold_of_instance;
alter table filing_hold drop column instance_id;
create index filing_hold_of_instances on filing_hold using gin (instance_ids)
    where due_at is not null;
