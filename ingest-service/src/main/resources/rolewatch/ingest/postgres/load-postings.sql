-- Every posting we know of one board.
select external_id, page, hash, status, closed_reason, valid_through, rejected_hash
from ingest.posting
where source = :source and board = :board
