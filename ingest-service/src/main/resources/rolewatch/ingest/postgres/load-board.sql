-- How the last visits to one board went.
select doubted, failures from ingest.board where source = :source and board = :board
