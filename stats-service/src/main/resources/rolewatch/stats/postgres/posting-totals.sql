-- How many postings are open, and how many are closed, counted one by one: one row.
select count(*) filter (where open) as open, count(*) filter (where not open) as closed from posting
