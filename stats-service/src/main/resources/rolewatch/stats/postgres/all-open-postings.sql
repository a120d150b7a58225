-- Every open posting, the postings of a job together, for the recomputation. One row: one posting.
select p.*
from posting p
where open
order by job
