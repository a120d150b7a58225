-- Keeps an answer. $1 SHA-256 of its bytes, $2 the question, $3 when, $4 its bytes, zstd-compressed.
insert into citation (id, question, cited_at, answer)
values (?, ?, ?::timestamptz, ?)
on conflict do nothing
