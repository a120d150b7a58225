-- The counts of every role over all and over the US, over a span of scopes, all shards.
-- $1 first scope, $2 end of scopes (not in it). Index: primary key, by skip scan over the roles.
select role, slice, scope, counts
from rollup
where part = 'j' and slice in ('*', 'US') and scope >= ? and scope < ?
