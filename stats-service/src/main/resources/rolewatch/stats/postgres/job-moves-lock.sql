-- The same, held until the end of the transaction by the one who moves.
select n from job_moves for no key update
