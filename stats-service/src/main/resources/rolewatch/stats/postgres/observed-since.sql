-- Since when anything was observed: one row, null if nothing was.
select min(since) as since from watermark
