-- Makes a lease last longer; no row means that it was lost.
update ingest.board
set leased_until = now() + make_interval(secs => :seconds)
where source = :source and board = :board and lease_token = :token
