-- Makes jobs others: their editions, postings and pins, and the rows by which they are found again.
-- $1 from, $2 to. Indexes: edition_by_job, posting_by_job, posting_pin_by_job, primary keys.
with moved as (
  select "from", "to" from unnest(?::uuid[], ?::uuid[]) as now ("from", "to")
), editions as (
  update edition e set job = m."to" from moved m where e.job = m."from"
), postings as (
  update posting p set job = m."to" from moved m where p.job = m."from"
), pins as (
  update posting_pin p set job = m."to" from moved m where p.job = m."from"
), targets as (
  update job j set became = null where j.id in (select "to" from moved) and j.became is not null
)
update job j set became = m."to" from moved m where j.id = m."from"
