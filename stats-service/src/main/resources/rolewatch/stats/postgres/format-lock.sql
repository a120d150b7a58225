-- The format of the stored figures; waits for every writer, and holds off the others.
select format from figures_format for update
