-- Puts postings under a job for good. $1 job, $2 decision, $3 refs.
insert into posting_pin (ref, job, decision)
select ref, ?::uuid, ?::bigint from unnest(?::text[]) as now (ref) order by ref
on conflict (ref) do update set job = excluded.job, decision = excluded.decision
