-- A face is captured twice, as a challenge asks; consent to it may be taken back.
alter table verification
    add turn_to              text,
    add turned_id            uuid unique references stored_file,
    add consent_withdrawn_at timestamptz,
    add findings             text,
    -- The day in China on which a face was handed in to be compared: attempts are counted by it.
    add attempt_day          date,
    -- What the photo, and the person in it, look like from far away: a photo before a backdrop that
    -- was used before is found by both together.
    add photo_hash           bigint,
    add person_hash          bigint,
    -- What the face engine said, and by what. No descriptor of a face is ever kept.
    add engine               text,
    add engine_model         text,
    add engine_verdict       text,
    add distance             double precision,
    add pass_distance        double precision,
    add review_distance      double precision,
    add compared_at          timestamptz;

-- Those that wait for a photo of a face have no challenge: they are opened anew.
update verification set expires_at = least(expires_at, now()), turn_to = 'LEFT'
where method = 'FACE' and status = 'OPEN';
update verification set turn_to = 'LEFT' where method = 'FACE' and turn_to is null;

alter table verification
    add check ((method = 'FACE') = (turn_to is not null)),
    add check (turned_id is null or photo_id is not null);
create index verification_attempts on verification (filing_id, attempt_day);
-- A hash that differs in three bits at most is equal in one of these quarters.
create index verification_hash_0 on verification ((photo_hash & 65535));
create index verification_hash_1 on verification ((photo_hash >> 16 & 65535));
create index verification_hash_2 on verification ((photo_hash >> 32 & 65535));
create index verification_hash_3 on verification ((photo_hash >> 48 & 65535));
