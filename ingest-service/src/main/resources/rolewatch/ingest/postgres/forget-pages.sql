-- Makes the next visit fetch every page of one board.
delete from ingest.page where source = :source and board = :board
