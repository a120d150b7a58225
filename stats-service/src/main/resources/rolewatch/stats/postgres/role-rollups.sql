-- The counts of one role and slice over a span of scopes, all shards. $1 role, $2 slice, $3 first scope,
-- $4 end of scopes (not in it). Index: primary key.
select role, slice, scope, counts
from rollup
where role = ? and slice = ? and scope >= ? and scope < ?
