-- One row per configured board, in the order of the names, also before it was ever claimed.
select source, board, coalesce(state, 'PENDING') as state, detail, last_attempt, last_success, next_read,
       coalesce(failures, 0) as failures, coalesce(leased_until > now(), false) as reading, leased_by,
       coalesce(known, 0) as known, coalesce(open, 0) as open, coalesce(published, 0) as published,
       coalesce(changed, 0) as changed, coalesce(closed, 0) as closed, coalesce(rejected, 0) as rejected
from unnest(:sources, :boards) as configured (source, board)
left join ingest.board using (source, board)
order by source, board
