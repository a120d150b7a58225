-- Gives a board back without a visit to record.
update ingest.board
set lease_token = null, leased_until = null, leased_by = null, next_read = :next
where source = :source and board = :board and lease_token = :token
