-- Keeps new editions. $1 ids, $2 kins, $3 sketches, $4 jobs.
insert into edition (id, kin, sketch, job)
select id, kin, sketch, job
from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::uuid[]) as now (id, kin, sketch, job)
