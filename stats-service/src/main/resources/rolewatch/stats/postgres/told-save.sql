-- Notes what is told of these figures. $1 roles, $2 figures, $3 values, $4 numbers.
insert into told (role, figure, value, n)
select role, figure, value, n
from unnest(?::text[], ?::text[], ?::float8[], ?::bigint[]) as now (role, figure, value, n)
on conflict (role, figure) do update set value = excluded.value, n = excluded.n
