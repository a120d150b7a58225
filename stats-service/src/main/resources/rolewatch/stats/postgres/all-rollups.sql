-- Every rollup of every shard, for the audit. One row: one rollup in one shard.
select role, slice, scope, counts from rollup order by role, slice, scope
