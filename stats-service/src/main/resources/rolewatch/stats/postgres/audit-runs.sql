-- The newest audits. One row: one run. $1 at most so many. Index: primary key.
select due, at, version, difference, differences from audit_run order by id desc limit ?
