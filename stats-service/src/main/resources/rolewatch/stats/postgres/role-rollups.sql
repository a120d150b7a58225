-- The counts of one role over some slices and a span of scopes, all shards. $1 role, $2 parts, $3 slices,
-- $4 first scope, $5 end of scopes (not in it). Index: primary key.
select slice, scope, counts
from rollup
where role = ? and part = any (?) and slice = any (?) and scope >= ? and scope < ?
