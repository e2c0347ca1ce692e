-- Each document that a filing is asked for, as document-service told with its answer; JSON, of its
-- own part only.
alter table filing_check add column documents text;
alter table draft_check add column documents text;
