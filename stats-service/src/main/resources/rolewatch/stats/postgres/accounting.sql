-- What became of every record ever read? One row: one partition of one incarnation of the topic.
select topic_id, partition, next_offset, applied, superseded, rejected
from accounting
order by topic_id, partition
