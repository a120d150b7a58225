-- How many citations are kept; nobody else adds one until this transaction ends.
select n from citation_count for update
