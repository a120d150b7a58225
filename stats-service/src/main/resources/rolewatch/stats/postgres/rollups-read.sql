-- The stored counts of these rollups in one shard, and where they lie. One row: one rollup. $1 roles,
-- $2 parts, $3 slices, $4 scopes, $5 shard. Index: primary key.
select asked.place, r.ctid, r.counts
from unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
  as asked (role, part, slice, scope, place)
join rollup r on r.role = asked.role collate "C" and r.part = asked.part collate "C"
  and r.slice = asked.slice collate "C" and r.scope = asked.scope collate "C"
  and r.shard = ?::smallint
