-- Replaces what a board's pages gave to ask with.
insert into ingest.page (source, board, address, etag, last_modified)
select :source, :board, address, etag, last_modified
from unnest(:addresses, :etags, :modified) as page (address, etag, last_modified)
order by address
on conflict (source, board, address) do update
set etag = excluded.etag, last_modified = excluded.last_modified
