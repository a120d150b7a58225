-- The first and the last id kept: one row; both 0 if there is none.
select coalesce(min(id), 0) as first, coalesce(max(id), 0) as last from change
