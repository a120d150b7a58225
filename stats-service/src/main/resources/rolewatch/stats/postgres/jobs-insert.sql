-- Makes the row of every job that is met for the first time; waits for whoever is making the same one.
-- One row: one job made, and so locked. $1 ids, sorted.
insert into job (id)
select id from unnest(?::uuid[]) as met (id)
order by id
on conflict do nothing
returning id
