-- Removes rollups that count nothing any more, where they lie. $1 places. Found by the row's address.
delete from rollup r
using unnest(?::tid[]) as gone (place)
where r.ctid = gone.place
