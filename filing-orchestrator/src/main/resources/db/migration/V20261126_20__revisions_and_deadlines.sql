-- Since when a filing stands where it stands, and its province: reviewers and operators ask by both.
-- The database itself draws the province from the facts, so that the two cannot disagree.
alter table filing add column entered_at timestamptz;
update filing set entered_at = updated_at;
alter table filing alter column entered_at set not null;
alter table filing
    add column province text generated always as (facts::jsonb ->> 'province') stored;

-- A reason has a code and the words of it from now on; what a reviewer wrote becomes the note.
update filing
set reasons = (
    select coalesce(json_agg(json_build_object(
               'code', 'other',
               'field', r ->> 'field',
               'message', json_build_object(
                   'en', 'What the note says is to be mended.', 'zh', '请按备注说明修改。'),
               'note', r ->> 'message')), '[]'::json)::text
    from json_array_elements(reasons::json) r)
where reasons <> '[]';

-- What the applicant had said at each submission, to see what was mended. Erased with the facts of
-- an abandoned filing.
create table filing_revision (
    filing_id    uuid        not null references filing,
    revision     int         not null,
    facts        text        not null,
    submitted_at timestamptz not null,
    primary key (filing_id, revision)
);
insert into filing_revision (filing_id, revision, facts, submitted_at)
select id, revision, facts, updated_at from filing
where revision > 0 and status not in ('DRAFT', 'RETURNED', 'WITHDRAWN');

-- When somebody is reminded of a filing, several for one wait. Where the wait itself ends is the
-- filing's own due_at.
create table deadline (
    filing_id uuid        not null references filing,
    kind      text        not null,
    due_at    timestamptz not null,
    primary key (filing_id, kind)
);
create index deadline_due on deadline (due_at);
insert into deadline (filing_id, kind, due_at)
select id, case status when 'DRAFT' then 'DRAFT_IDLE' else 'RETURN_IDLE' end,
       due_at - interval '7 days'
from filing where status in ('DRAFT', 'RETURNED');
insert into deadline (filing_id, kind, due_at)
select id, 'VERIFICATION_ENDS', due_at - interval '2 days'
from filing where status = 'FACE_VERIFICATION';
