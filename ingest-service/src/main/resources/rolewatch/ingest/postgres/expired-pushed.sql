-- Pushed postings whose expiry has passed; what boards hold is judged when they are read.
select source, board, external_id
from ingest.posting
where status = 'OPEN' and valid_through <= :now and page like 'push:%'
order by source, board, external_id
limit :limit
