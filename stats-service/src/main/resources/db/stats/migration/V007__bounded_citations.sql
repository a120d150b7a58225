-- How many citations are kept: one row, locked by whoever adds one, so that the bound is exact.
create table citation_count (
  one boolean primary key default true check (one),
  n   bigint not null
) with (fillfactor = 50);
insert into citation_count (n) select count(*) from citation;
