-- Removes all but the newest audits. $1 how many stay. Index: primary key.
delete from audit_run where id <= (select id from audit_run order by id desc offset ? limit 1)
