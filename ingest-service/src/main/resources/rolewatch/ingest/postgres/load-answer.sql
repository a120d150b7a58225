-- The answer that a client's key was given.
select body_hash, status, answer from ingest.answer where client = :client and key = :key
