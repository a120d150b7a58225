-- Notes the newest observation applied per source. $1 shard, $2 sources, $3 instants.
insert into watermark as w (shard, source, observed_at)
select ?::smallint, source, observed_at
from unnest(?::text[], ?::timestamptz[]) as now (source, observed_at)
order by source
on conflict (source, shard) do update
set observed_at = greatest(w.observed_at, excluded.observed_at)
