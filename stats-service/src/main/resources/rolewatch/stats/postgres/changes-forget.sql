-- Removes changes told before $1, some at a time. Index: primary key.
delete from change where id in (select id from change where at < ?::timestamptz order by id limit 10000)
