-- Puts postings under a job. $1 job, $2 refs. Index: primary key.
update posting set job = ?::uuid where ref = any (?::text[])
