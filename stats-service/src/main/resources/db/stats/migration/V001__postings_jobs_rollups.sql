-- What is known, what it adds up to, and how far the logs have been counted.
-- All of it is written in one transaction per batch, so every snapshot is consistent in itself.

-- One row per database, made once: answers cached for another database are never taken for this one's.
create table identity (
  id uuid primary key default gen_random_uuid()
);
insert into identity default values;

-- The ids of the topic postings.raw in the order in which they were first seen: the highest part of a
-- fact's version. A re-created topic starts its offsets anew, with a higher ordinal.
create table incarnation (
  ordinal  integer generated always as identity primary key,
  topic_id text not null unique
);

-- How far each partition of each incarnation of postings.enriched has been counted, and what became
-- of its records. The row is the fence: a writer locks it first and skips what is below next_offset.
create table accounting (
  topic_id    text    not null,
  partition   integer not null,
  next_offset bigint  not null,
  applied     bigint  not null default 0,
  superseded  bigint  not null default 0,
  rejected    bigint  not null default 0,
  primary key (topic_id, partition)
);

-- Writers of different shards never wait for one another's rows. A shard's version grows by one with
-- every transaction that changes a figure; the sum of all is the version of the figures.
create table shard (
  shard       smallint primary key,
  version     bigint not null default 0,
  open        bigint not null default 0,
  closed      bigint not null default 0,
  active_jobs bigint not null default 0
) with (fillfactor = 50);

-- The newest observation applied, per source.
create table watermark (
  source      text     not null,
  shard       smallint not null,
  observed_at timestamptz not null,
  primary key (source, shard)
) with (fillfactor = 50);

-- One row per posting, with what the figures use of it.
create table posting (
  ref               text collate "C" primary key,
  open              boolean not null,
  incarnation       integer not null,
  raw_offset        bigint  not null,
  extractor_version integer not null,
  first_observed    timestamptz not null,
  observed_at       timestamptz not null,
  posted_day        date,
  closed_day        date,
  close_reason      text,
  job               uuid,
  title             text,
  employer          text,
  url               text,
  role              text collate "C",
  seniority         text,
  work_mode         text,
  countries         text[],
  skills            text[],
  pay_currency      text,
  pay_annual        bigint,
  min_years         numeric,
  employment_type   text,
  language          text,
  staffing          boolean
) with (fillfactor = 85);
create index posting_open_by_job  on posting (job) where open;
create index posting_by_role      on posting (role, ref);

-- The newest sight of each posting with its text and evidence: the event's JSON, zstd-compressed. Apart
-- from posting, so that the row that every event touches stays small.
create table posting_document (
  ref   text collate "C" primary key,
  event bytea not null
);
alter table posting_document alter column event set storage external;

-- One row per job that ever was: the lock under which its postings are counted.
create table job (
  id uuid primary key
);

-- The figures: per role, slice (country and seniority) and scope (active, or an opening day) the counts
-- of all measures in one compact value. A figure is the sum over its shards.
create table rollup (
  role   text collate "C" not null,
  slice  text collate "C" not null,
  scope  text collate "C" not null,
  shard  smallint not null,
  counts bytea not null,
  primary key (role, slice, scope, shard)
) with (fillfactor = 70);
