-- Records refused items, so that the same content is not published as refused again.
insert into ingest.posting as p
  (source, board, external_id, page, hash, status, rejected_hash, first_seen, last_seen)
select :source, :board, external_id, page, '', 'REJECTED', hash, :now, :now
from unnest(:ids, :pages, :hashes) as refused (external_id, page, hash)
order by external_id
on conflict (source, board, external_id) do update
set rejected_hash = excluded.rejected_hash, last_seen = excluded.last_seen
