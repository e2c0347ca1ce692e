-- What the systems in a trace say to themselves, as W3C's tracestate; null where they say nothing.
alter table outbox add column trace_state text;
