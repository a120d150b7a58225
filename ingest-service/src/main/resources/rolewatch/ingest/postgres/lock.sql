-- Waits until nobody else holds this name, and holds it to the end of the transaction.
select pg_advisory_xact_lock(hashtextextended(:name, 0))
