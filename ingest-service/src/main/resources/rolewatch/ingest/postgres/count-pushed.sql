-- Adds to the totals of one client.
insert into ingest.pushed as p (client, published, rejected)
values (:client, :published, :rejected)
on conflict (client) do update
set published = p.published + excluded.published, rejected = p.rejected + excluded.rejected
