-- Moves the fence and adds what became of the records. $1 topic ids, $2 partitions, $3 next offsets,
-- $4 applied, $5 superseded, $6 rejected. Index: primary key.
update accounting a
set next_offset = moved.next_offset,
    applied     = a.applied + moved.applied,
    superseded  = a.superseded + moved.superseded,
    rejected    = a.rejected + moved.rejected
from unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
  as moved (topic_id, partition, next_offset, applied, superseded, rejected)
where a.topic_id = moved.topic_id and a.partition = moved.partition
