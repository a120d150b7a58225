-- The stored counts of these rollups in one shard. $1 roles, $2 parts, $3 slices, $4 scopes, $5 shard.
-- Index: primary key.
select r.role, r.part, r.slice, r.scope, r.counts
from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as asked (role, part, slice, scope)
join rollup r on r.role = asked.role collate "C" and r.part = asked.part collate "C"
  and r.slice = asked.slice collate "C" and r.scope = asked.scope collate "C"
  and r.shard = ?::smallint
