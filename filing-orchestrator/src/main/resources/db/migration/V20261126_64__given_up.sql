-- Since when an endpoint is disabled, and what it answered last before that.
alter table webhook_endpoint
    add column disabled_at  timestamptz,
    add column last_failure text;
update webhook_endpoint set disabled_at = updated_at where not enabled;

-- What operators did is kept for ever; the incident that it was about is not.
alter table incident_action drop constraint incident_action_incident_id_fkey;
create index incident_closed on incident (closed_at) where state <> 'OPEN';
