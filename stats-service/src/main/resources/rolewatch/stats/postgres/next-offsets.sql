-- Where does reading go on? One row: one partition of the topic in $1 that was counted from.
select partition, next_offset from accounting where topic_id = ?
