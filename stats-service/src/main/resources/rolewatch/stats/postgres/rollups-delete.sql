-- Removes rollups that count nothing any more. $1 shard, $2 roles, $3 slices, $4 scopes.
delete from rollup r
using unnest(?::text[], ?::text[], ?::text[]) as gone (role, slice, scope)
where r.role = gone.role collate "C" and r.slice = gone.slice collate "C"
  and r.scope = gone.scope collate "C" and r.shard = ?::smallint
