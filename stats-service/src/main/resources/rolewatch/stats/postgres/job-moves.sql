-- How often postings were moved between jobs: one row.
select n from job_moves
