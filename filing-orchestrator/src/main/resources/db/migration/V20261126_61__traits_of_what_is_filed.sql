-- Orders about what is filed have no number of their own: who answers for what is filed is kept of
-- the filing that they have changed, and is drawn anew at the next start.
delete from filed_trait t using filing f where f.id = t.filing_id and f.based_on is not null;
delete from filed_trait t
using filing f
where f.based_on = t.filing_id and f.status = 'APPROVED' and f.order_type like 'CHANGE_%';
