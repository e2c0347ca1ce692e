-- What a reader read on the picture, so that what is told is held against it whichever came first.
-- Name and number are keyed fingerprints; null is what was not read.
alter table upload
    add read_document    text,
    add read_name        text,
    add read_number      text,
    add read_valid_until date;
