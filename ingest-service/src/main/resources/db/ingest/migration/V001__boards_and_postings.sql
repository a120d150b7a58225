-- One row per board that was ever configured. The lease makes one instance at a time read it.
create table ingest.board (
  source        text        not null,
  board         text        not null,
  state         text        not null default 'PENDING',
  detail        text,
  last_attempt  timestamptz,
  last_success  timestamptz,
  failures      integer     not null default 0,
  doubted       boolean     not null default false,
  next_read     timestamptz not null default now(),
  requested_at  timestamptz,
  lease_token   uuid,
  leased_until  timestamptz,
  leased_by     text,
  leased_at     timestamptz,
  -- Totals since the first reading; they move in the same transaction as the postings.
  known         bigint      not null default 0,
  open          bigint      not null default 0,
  published     bigint      not null default 0,
  changed       bigint      not null default 0,
  closed        bigint      not null default 0,
  rejected      bigint      not null default 0,
  primary key (source, board)
);

create index board_next_read on ingest.board (next_read);

-- One row per posting as it was last published, or refused, whether read or pushed.
create table ingest.posting (
  source        text        not null,
  board         text        not null,
  external_id   text        not null,
  page          text        not null,
  hash          text        not null,
  status        text        not null check (status in ('OPEN', 'CLOSED', 'REJECTED')),
  closed_reason text,
  valid_through timestamptz,
  rejected_hash text,
  first_seen    timestamptz not null,
  last_seen     timestamptz not null,
  closed_at     timestamptz,
  primary key (source, board, external_id)
);

create index posting_expiry on ingest.posting (valid_through) where status = 'OPEN';

-- What a page gave to ask "has it changed?" with.
create table ingest.page (
  source        text not null,
  board         text not null,
  address       text not null,
  etag          text,
  last_modified text,
  primary key (source, board, address)
);

-- Totals of pushed postings per client.
create table ingest.pushed (
  client    text   primary key,
  published bigint not null default 0,
  rejected  bigint not null default 0
);

-- Answers to pushes that carried an Idempotency-Key, to give again when the push comes again.
create table ingest.answer (
  client     text        not null,
  key        text        not null,
  body_hash  text        not null,
  status     integer     not null,
  answer     text        not null,
  created_at timestamptz not null,
  primary key (client, key)
);

create index answer_created_at on ingest.answer (created_at);
