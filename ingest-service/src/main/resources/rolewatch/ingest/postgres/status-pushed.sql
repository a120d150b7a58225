-- Totals of pushed postings over all clients.
select coalesce(sum(published), 0) as published, coalesce(sum(rejected), 0) as rejected from ingest.pushed
