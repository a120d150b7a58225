-- Ends the leases that an instance of this name held when it was killed: it has just started and holds none.
update ingest.board
set lease_token = null, leased_until = null, leased_by = null
where leased_by = :instance
