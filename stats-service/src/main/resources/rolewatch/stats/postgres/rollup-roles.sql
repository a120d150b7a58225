-- Every role that has a rollup. Index: primary key, by skip scan.
with recursive roles as (
  (select role from rollup order by role limit 1)
  union all
  select (select u.role from rollup u where u.role > r.role order by u.role limit 1)
  from roles r where r.role is not null)
select role from roles where role is not null order by role
