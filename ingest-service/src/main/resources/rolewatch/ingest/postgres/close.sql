-- Records published closings.
update ingest.posting p
set status = 'CLOSED', closed_reason = closing.reason, closed_at = :now
from unnest(:ids, :reasons) as closing (external_id, reason)
where p.source = :source and p.board = :board and p.external_id = closing.external_id
