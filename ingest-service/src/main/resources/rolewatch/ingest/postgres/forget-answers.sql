-- Answers are kept for a day.
delete from ingest.answer where created_at < cast(:now as timestamptz) - interval '1 day'
