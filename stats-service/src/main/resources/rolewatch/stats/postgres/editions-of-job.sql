-- Every known edition of the job $1. One row: one edition. Index: edition_by_job.
select e.id, e.kin, e.sketch, e.job, coalesce(j.apart, false) as apart
from edition e left join job j on j.id = e.job
where e.job = ?
