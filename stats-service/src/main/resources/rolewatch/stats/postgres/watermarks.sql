-- The newest observation applied, per source.
select source, max(observed_at) as observed_at from watermark group by source order by source
