-- In which trace a message was said, as W3C's traceparent; null where none was followed.
alter table outbox add column trace text;
