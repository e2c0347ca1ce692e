-- The fingerprint of one website is that of several of which there is one.
update filing
set facts = jsonb_set(facts::jsonb #- '{printed,website}', '{printed,websites}',
                      facts::jsonb #> '{printed,website}')::text
where facts::jsonb #>> '{printed,website}' is not null;
