-- Makes the row of every kin that is met for the first time; waits for whoever is making the same one.
-- One row: one kin made, and so locked. $1 ids.
insert into kin (id)
select id from unnest(?::uuid[]) as met (id)
order by id
on conflict do nothing
returning id
