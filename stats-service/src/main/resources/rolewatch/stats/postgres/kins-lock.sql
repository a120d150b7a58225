-- Locks these kins in one order: whoever holds a kin is the only one to compare its editions. $1 ids.
-- Index: primary key.
select id from kin where id = any (?::uuid[]) order by id for no key update
