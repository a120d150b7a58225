-- Up to which change the topic has been told: one row, locked by whoever publishes.
create table publication (
  one  boolean primary key default true check (one),
  last bigint not null
);
insert into publication (last) values (0);
