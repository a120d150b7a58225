-- The audits that ran by themselves. One row: one run; the oldest are removed after a while.
create table audit_run (
  id          bigint generated always as identity primary key,
  due         timestamptz not null,
  at          timestamptz not null,
  version     bigint not null,
  difference  bigint not null,
  differences text[] not null
);

-- The last time for which an audit ran: one row, locked by whoever runs one. The first is due at the next
-- time after now.
create table nightly_audit (
  one      boolean primary key default true check (one),
  last_due timestamptz not null
);
insert into nightly_audit (last_due) values (now());
