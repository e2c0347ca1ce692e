-- The edit of a draft that was asked about last, so that it is answered anew when documents change.
alter table filing add column draft bigint;
