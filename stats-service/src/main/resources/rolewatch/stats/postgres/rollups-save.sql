-- Writes the counts of these rollups, sorted. $1 shard, $2 roles, $3 slices, $4 scopes, $5 counts.
insert into rollup (shard, role, slice, scope, counts)
select ?::smallint, role, slice, scope, counts
from unnest(?::text[], ?::text[], ?::text[], ?::bytea[]) as now (role, slice, scope, counts)
on conflict (role, slice, scope, shard) do update set counts = excluded.counts
