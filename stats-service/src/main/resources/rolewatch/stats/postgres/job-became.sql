-- The job that $1 is now, and whether it ever was one. Index: primary key.
with recursive chain as (
  select id, became, 1 as step from job where id = ?
  union all
  select j.id, j.became, c.step + 1 from chain c join job j on j.id = c.became where c.step < 100)
select id from chain where became is null
