-- Every role that a posting was ever counted under. Index: posting_by_role, by skip scan.
with recursive roles as (
  (select role from posting where role is not null order by role limit 1)
  union all
  select (select p.role from posting p where p.role > r.role order by p.role limit 1)
  from roles r where r.role is not null)
select role from roles where role is not null order by role
