-- Keeps an answer to give it again.
insert into ingest.answer (client, key, body_hash, status, answer, created_at)
values (:client, :key, :hash, :status, :answer, :now)
on conflict (client, key) do nothing
