-- Since when anything of a source was observed: figures of the days before cannot be had.
alter table watermark add since timestamptz;
update watermark w
set since = p.since
from (select split_part(ref, '/', 1) as source, min(first_observed) as since from posting group by 1) p
where p.source = w.source;
