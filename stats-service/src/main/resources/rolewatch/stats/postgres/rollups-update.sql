-- Writes the counts of rollups where they lie: nobody moves them while the caller holds the shard's lock.
-- $1 places, $2 counts. Found by the row's address.
update rollup r
set counts = now.counts
from unnest(?::tid[], ?::bytea[]) as now (place, counts)
where r.ctid = now.place
