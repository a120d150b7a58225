-- Every rollup of the role $1 in every shard, for the audit. Index: primary key.
select role, part, slice, scope, counts from rollup where role = ?
