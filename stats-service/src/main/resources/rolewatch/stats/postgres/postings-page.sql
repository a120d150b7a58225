-- The next postings by ref. One row: one posting. A null leaves the property open. $1 after this ref,
-- $2 role, $3 skill, $4 work mode, $5 seniority, $6 country, $7 open, $8 at most so many.
-- Index: posting_by_role, or the primary key.
with asked (after, role, skill, work_mode, seniority, country, open) as (
  values (?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::boolean))
select p.*
from posting p, asked a
where p.ref > a.after collate "C"
  and (a.role is null or p.role = a.role collate "C")
  and (a.skill is null or a.skill = any (p.skills))
  and (a.work_mode is null or p.work_mode = a.work_mode)
  and (a.seniority is null or p.seniority = a.seniority)
  and (a.country is null or a.country = any (p.countries))
  and (a.open is null or p.open = a.open)
order by p.ref
limit ?
