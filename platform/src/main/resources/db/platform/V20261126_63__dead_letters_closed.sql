-- Settled dead letters are forgotten after a while; what operators did about them is not.
alter table dead_letter add column closed_at timestamptz;
update dead_letter set closed_at = now() where state <> 'OPEN';
create index dead_letter_closed on dead_letter (closed_at) where state <> 'OPEN';
