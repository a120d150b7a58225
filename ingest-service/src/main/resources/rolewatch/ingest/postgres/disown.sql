-- Forgets what was published under a lost lease, so that the next visit publishes it as it is then.
update ingest.posting
set hash = ''
where source = :source and board = :board and external_id = any (:ids)
