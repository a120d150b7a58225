-- What was last told of each figure, so that a change is told once, with what it was before.
create table told (
  role   text collate "C" not null,
  figure text not null,
  value  double precision,
  n      bigint not null,
  primary key (role, figure)
) with (fillfactor = 70);

-- The version of the figures up to which changes were told: one row, locked by whoever tells.
create table telling (
  one     boolean primary key default true check (one),
  version bigint not null
);
insert into telling (version) values (0);

-- The changes, in the order in which they were told; the oldest are removed after a while.
create table change (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  version bigint not null,
  role    text not null,
  figure  text not null,
  old     double precision,
  new     double precision,
  n       bigint not null
);
