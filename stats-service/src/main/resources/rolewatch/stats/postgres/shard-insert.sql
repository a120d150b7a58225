-- Makes the row of a shard that is used for the first time. $1 shard.
insert into shard (shard) values (?) on conflict do nothing
