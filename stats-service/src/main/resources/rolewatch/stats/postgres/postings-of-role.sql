-- Every posting of the jobs that have a posting under the role $1, the postings of a job together, for
-- the recomputation. One row: one posting. Index: posting_by_role, posting_by_job.
select p.*
from posting p
where p.job in (select job from posting where role = ?)
order by p.job
