-- What is known of these postings? One row: one posting. $1 refs. Index: primary key.
select p.*
from unnest(?::text[]) as asked (ref)
join posting p on p.ref = asked.ref collate "C"
