-- Makes sure that every configured board has a row. A board that is configured again is due.
insert into ingest.board (source, board)
select source, board from unnest(:sources, :boards) as configured (source, board)
on conflict (source, board) do nothing
