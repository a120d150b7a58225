-- The answer cited as $1. Index: primary key.
select question, cited_at, answer from citation where id = ?
