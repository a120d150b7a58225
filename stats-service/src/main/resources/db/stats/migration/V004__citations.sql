-- Answers as they were when somebody cited them, under the SHA-256 of their bytes; never changed.
create table citation (
  id       text primary key,
  question text not null,
  cited_at timestamptz not null,
  answer   bytea not null
);
alter table citation alter column answer set storage external;
