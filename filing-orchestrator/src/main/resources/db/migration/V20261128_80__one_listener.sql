-- What comes by three topics is taken in together, under one name.
update inbox set consumer = 'filing-orchestrator.v1'
where consumer in ('filing-orchestrator.v1.domains', 'filing-orchestrator.v1.instances', 'filing-orchestrator.v1.documents');
update dead_letter set consumer = 'filing-orchestrator.v1'
where consumer in ('filing-orchestrator.v1.domains', 'filing-orchestrator.v1.instances', 'filing-orchestrator.v1.documents');
