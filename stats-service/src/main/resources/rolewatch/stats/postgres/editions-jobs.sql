-- Which job does each of these editions belong to? One row: one edition that is known. $1 ids.
-- Index: primary key.
select e.id, e.job from unnest(?::uuid[]) as asked (id) join edition e on e.id = asked.id
