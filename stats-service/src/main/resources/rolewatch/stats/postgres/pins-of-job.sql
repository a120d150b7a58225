-- The postings that operators put under the job $1, each with the decision. Index: posting_pin_by_job.
select p.ref, d.id, d.at, d.client, d.kind, d.job, d.others, d.postings, d.reason
from posting_pin p join job_decision d on d.id = p.decision
where p.job = ?
