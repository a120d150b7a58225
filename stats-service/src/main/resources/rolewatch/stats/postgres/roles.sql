-- The ids of all roles that have an active job. Index: primary key, by skip scan.
select distinct role
from rollup
where part = 'j' and slice = '*' and scope = 'active'
