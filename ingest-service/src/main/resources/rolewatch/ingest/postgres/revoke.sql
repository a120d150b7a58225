-- Ends whatever lease a board has and makes it due: two visits met, and neither may be believed.
update ingest.board
set lease_token = null, leased_until = null, leased_by = null, requested_at = clock_timestamp(), next_read = now()
where source = :source and board = :board
