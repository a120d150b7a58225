-- Every batch writes the values of its roles anew, and the old ones make room for the next only after a
-- vacuum. Without haste in it a fast stream left ten times as much behind as there was to keep.
alter table rollup set (
  autovacuum_vacuum_cost_delay = 0,
  autovacuum_vacuum_scale_factor = 0.05,
  toast.autovacuum_vacuum_cost_delay = 0,
  toast.autovacuum_vacuum_scale_factor = 0.05
);
