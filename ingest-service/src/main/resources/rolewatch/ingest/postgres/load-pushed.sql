-- Known postings by their refs.
select p.source, p.board, p.external_id, page, hash, status, closed_reason, valid_through, rejected_hash
from unnest(:sources, :boards, :ids) as ref (source, board, external_id)
join ingest.posting p using (source, board, external_id)
