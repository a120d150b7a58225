-- Which job each wording of an advertisement belongs to. Postings of one edition are copies to the letter;
-- editions of one kin (employer, and title without places) that are near-identical are of one job.
create table edition (
  id     uuid primary key,
  kin    uuid not null,
  sketch bytea,
  job    uuid not null
);
create index edition_by_kin on edition (kin);
create index edition_by_job on edition (job);

-- What is known already: without sketches, so only copies to the letter join it until it is seen anew.
insert into edition (id, kin, job)
select distinct job, job, job from posting where job is not null;

-- One row per kin: the lock under which editions are compared.
create table kin (
  id uuid primary key
);

-- Jobs that became another one, and jobs that an operator has parted from others.
alter table job
  add became uuid,
  add apart  boolean not null default false;

-- How often postings were moved between jobs: whoever has read it unchanged after locking jobs knows that
-- what was read of them before still holds.
create table job_moves (
  one boolean primary key default true check (one),
  n   bigint not null
) with (fillfactor = 50);
insert into job_moves (n) values (0);

-- What operators decided, in order; never changed.
create table job_decision (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  client   text not null,
  kind     text not null,
  job      uuid not null,
  others   uuid[] not null,
  postings text[] not null,
  reason   text
);
create index job_decision_by_job on job_decision (job);

-- Postings that an operator put under a job, whatever their text says.
create table posting_pin (
  ref      text collate "C" primary key,
  job      uuid not null,
  decision bigint not null references job_decision
);
create index posting_pin_by_job on posting_pin (job);
