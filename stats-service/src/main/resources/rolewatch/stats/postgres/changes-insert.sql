-- Appends changes in their order. $1 when, $2 version, $3 roles, $4 figures, $5 old, $6 new, $7 numbers.
insert into change (at, version, role, figure, old, new, n)
select ?::timestamptz, ?::bigint, role, figure, old, new, n
from unnest(?::text[], ?::text[], ?::float8[], ?::float8[], ?::bigint[]) with ordinality
  as now (role, figure, old, new, n, place)
order by place
