-- Makes the row of every log that is met for the first time. $1 topic ids, $2 partitions.
insert into accounting (topic_id, partition, next_offset)
select topic_id, partition, 0
from unnest(?::text[], ?::int[]) as met (topic_id, partition)
order by topic_id, partition
on conflict do nothing
