-- Notes what an audit found. $1 due, $2 when, $3 version, $4 how many counts differ, $5 the first of them.
insert into audit_run (due, at, version, difference, differences)
values (?::timestamptz, ?::timestamptz, ?, ?, ?::text[])
