-- Records published postings as open.
insert into ingest.posting as p
  (source, board, external_id, page, hash, status, valid_through, first_seen, last_seen)
select :source, :board, external_id, page, hash, 'OPEN', valid_through::timestamptz, :now, :now
from unnest(:ids, :pages, :hashes, :expiries) as seen (external_id, page, hash, valid_through)
order by external_id
on conflict (source, board, external_id) do update
set page = excluded.page,
    hash = excluded.hash,
    status = 'OPEN',
    closed_reason = null,
    closed_at = null,
    valid_through = excluded.valid_through,
    rejected_hash = null,
    last_seen = excluded.last_seen
