-- The numbers of an entity's websites are counted on from the last one.
create index icp_number_of_entity on icp_number (entity_number);
