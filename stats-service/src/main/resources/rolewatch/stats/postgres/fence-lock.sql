-- How far has each of these logs been counted? Locks the rows in one order: whoever holds them is the
-- only one to count these logs. One row: one log. $1 topic ids, $2 partitions. Index: primary key.
select topic_id, partition, next_offset
from accounting
where (topic_id, partition) in (select * from unnest(?::text[], ?::int[]))
order by topic_id, partition
for update
