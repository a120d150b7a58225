-- One row per configured board, in the order of the names.
select source, board, state, detail, last_attempt, last_success, next_read, failures,
       leased_until > now() as reading, leased_by, known, open, published, changed, closed, rejected
from ingest.board
where (source, board) in (select source, board from unnest(:sources, :boards) as configured (source, board))
order by source, board
