-- Notes that postings still stand on their board.
update ingest.posting
set last_seen = :now
where source = :source and board = :board and status = 'OPEN' and external_id = any (:ids)
