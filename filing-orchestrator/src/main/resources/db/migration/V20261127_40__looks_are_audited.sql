-- Who saw a filing's numbers in clear is in the audit.
drop table facts_seen;
