-- The stored counts of these rollups in one shard. $1 roles, $2 slices, $3 scopes, $4 shard.
-- Index: primary key.
select r.role, r.slice, r.scope, r.counts
from unnest(?::text[], ?::text[], ?::text[]) as asked (role, slice, scope)
join rollup r on r.role = asked.role collate "C" and r.slice = asked.slice collate "C"
  and r.scope = asked.scope collate "C" and r.shard = ?::smallint
