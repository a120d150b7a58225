-- Removes rollups that count nothing any more. $1 roles, $2 parts, $3 slices, $4 scopes, $5 shard.
delete from rollup r
using unnest(?::text[], ?::text[], ?::text[], ?::text[]) as gone (role, part, slice, scope)
where r.role = gone.role collate "C" and r.part = gone.part collate "C"
  and r.slice = gone.slice collate "C" and r.scope = gone.scope collate "C" and r.shard = ?::smallint
