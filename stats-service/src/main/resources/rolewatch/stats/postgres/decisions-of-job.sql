-- What was decided about the job $1, first one first. Index: job_decision_by_job, else all decisions.
select id, at, client, kind, job, others, postings, reason
from job_decision
where job = ? or ? = any (others)
order by id
