-- Every open posting of these jobs. One row: one posting. $1 job ids. Index: posting_open_by_job.
select p.*
from unnest(?::uuid[]) as asked (job)
join posting p on p.job = asked.job and p.open
