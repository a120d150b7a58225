-- Makes the row of every kin that is met for the first time. $1 ids.
insert into kin (id) select id from unnest(?::uuid[]) as met (id) order by id on conflict do nothing
