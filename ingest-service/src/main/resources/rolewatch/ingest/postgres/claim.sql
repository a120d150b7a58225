-- Takes boards that are due and that no other instance holds: one row per lease.
with due as (
  select source, board
  from ingest.board
  where (source, board) in (select source, board from unnest(:sources, :boards) as configured (source, board))
    and next_read <= now()
    and (leased_until is null or leased_until < now())
  order by next_read, md5(source || board)
  limit :limit
  for update skip locked
)
update ingest.board b
set lease_token = gen_random_uuid(),
    leased_by = :instance,
    leased_at = clock_timestamp(),
    leased_until = now() + make_interval(secs => :seconds)
from due
where b.source = due.source and b.board = due.board
returning b.source, b.board, b.lease_token, b.requested_at is not null as insist
