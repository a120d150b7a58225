-- For this transaction: plans for arrays of any length. Those made for the very arrays given would, while
-- tables are small, read a whole table to find a batch's rows, and cost a planning each time.
set local plan_cache_mode = force_generic_plan
