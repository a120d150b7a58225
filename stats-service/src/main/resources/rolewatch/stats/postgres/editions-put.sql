-- Puts editions under a job. $1 job, $2 ids. Index: primary key.
update edition set job = ?::uuid where id = any (?::uuid[])
