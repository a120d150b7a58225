-- The changes after the id $1, at most $2. Index: primary key.
select id, at, version, role, figure, old, new, n from change where id > ? order by id limit ?
