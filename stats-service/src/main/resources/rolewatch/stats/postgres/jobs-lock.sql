-- Locks these jobs in one order: whoever holds a job is the only one to change which postings it has.
-- $1 ids. Index: primary key.
select id from job where id = any (?::uuid[]) order by id for no key update
