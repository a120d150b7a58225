-- Writes rollups that the shard does not have; the caller holds its lock. $1 shard, $2 roles, $3 parts,
-- $4 slices, $5 scopes, $6 counts.
insert into rollup (shard, role, part, slice, scope, counts)
select ?::smallint, role, part, slice, scope, counts
from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
  as now (role, part, slice, scope, counts)
