-- Every known edition of these kins. One row: one edition. $1 kins. Index: edition_by_kin.
select e.id, e.kin, e.sketch, e.job, coalesce(j.apart, false) as apart
from unnest(?::uuid[]) as asked (kin)
join edition e on e.kin = asked.kin
left join job j on j.id = e.job
