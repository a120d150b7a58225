-- Records pushed postings as they now are.
insert into ingest.posting as p
  (source, board, external_id, page, hash, status, closed_reason, valid_through, first_seen, last_seen, closed_at)
select source, board, external_id, page, hash, status, reason, valid_through::timestamptz, :now, :now,
       case when status = 'CLOSED' then :now end
from unnest(:sources, :boards, :ids, :pages, :hashes, :statuses, :reasons, :expiries)
  as pushed (source, board, external_id, page, hash, status, reason, valid_through)
order by source, board, external_id
on conflict (source, board, external_id) do update
set page = excluded.page,
    hash = excluded.hash,
    status = excluded.status,
    closed_reason = excluded.closed_reason,
    closed_at = excluded.closed_at,
    valid_through = excluded.valid_through,
    last_seen = excluded.last_seen
