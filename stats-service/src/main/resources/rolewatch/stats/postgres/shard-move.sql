-- Locks a shard for this transaction, gives the figures a new version, and moves the totals.
-- $1 open, $2 closed, $3 active jobs: more than before; $4 shard.
update shard
set version = version + 1, open = open + ?, closed = closed + ?, active_jobs = active_jobs + ?
where shard = ?
