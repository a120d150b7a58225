-- Keeps the newest sight of each posting. One row: one posting, sorted by ref. $1 refs, $2 events.
insert into posting_document (ref, event)
select ref, event from unnest(?::text[], ?::bytea[]) as now (ref, event)
on conflict (ref) do update set event = excluded.event
