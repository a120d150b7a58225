-- The version of the figures, and how many postings and jobs there are: one row.
select coalesce(sum(version), 0) as version, coalesce(sum(open), 0) as open,
  coalesce(sum(closed), 0) as closed, coalesce(sum(active_jobs), 0) as active_jobs
from shard
