-- Figures are kept in parts, by country and by each pair of grade and work mode, and over all jobs that
-- ever were. They are computed afresh from the postings at the next start: see figures_format.
drop table rollup;
create table rollup (
  role   text collate "C" not null,
  part   text collate "C" not null,
  slice  text collate "C" not null,
  scope  text collate "C" not null,
  shard  smallint not null,
  counts bytea not null,
  primary key (role, part, slice, scope, shard)
) with (fillfactor = 70);

drop index posting_open_by_job;
create index posting_by_job on posting (job);

-- How new the facts are, apart from how new the state is: a closing carries none.
alter table posting
  add sight_incarnation integer,
  add sight_offset bigint,
  add sight_extractor_version integer;
update posting
set sight_incarnation = incarnation, sight_offset = raw_offset, sight_extractor_version = extractor_version
where job is not null;

-- In which format the figures are stored: one row. A writer holds it off from changing.
create table figures_format (
  one    boolean primary key default true check (one),
  format integer not null
);
insert into figures_format (format) values (0);
