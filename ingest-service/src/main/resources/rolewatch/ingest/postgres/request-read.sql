-- Makes boards due now because a person asked.
update ingest.board
set requested_at = clock_timestamp(), next_read = least(next_read, now())
where (source, board) in (select source, board from unnest(:sources, :boards) as asked (source, board))
