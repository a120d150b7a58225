-- What was last told of each figure. One row: one figure of one role.
select role, figure, value, n from told
