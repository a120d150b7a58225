-- Notes the newest and the first observation per source. $1 shard, $2 sources, $3 newest, $4 first.
insert into watermark as w (shard, source, observed_at, since)
select ?::smallint, source, observed_at, since
from unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) as now (source, observed_at, since)
order by source
on conflict (source, shard) do update
set observed_at = greatest(w.observed_at, excluded.observed_at),
    since       = least(w.since, excluded.since)
