-- Every posting of these jobs, open or closed. One row: one posting. $1 job ids. Index: posting_by_job.
select p.*
from unnest(?::uuid[]) as asked (job)
join posting p on p.job = asked.job
