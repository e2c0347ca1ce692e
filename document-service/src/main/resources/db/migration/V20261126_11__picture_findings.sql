-- What was seen wrong with an uploaded picture, as a JSON array of findings; it blocks no upload.
alter table upload add column findings text not null default '[]';
