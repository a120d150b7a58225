-- What the pages of one board gave to ask with.
select address, etag, last_modified from ingest.page where source = :source and board = :board
