-- Notes what an operator decided; the id of the row. $1 when, $2 client, $3 kind, $4 job, $5 reason,
-- $6 other jobs, $7 postings.
insert into job_decision (at, client, kind, job, reason, others, postings)
values (?::timestamptz, ?, ?, ?::uuid, ?, ?::uuid[], ?::text[])
returning id
