-- The ordinals of all ids of the raw topic: a handful.
select topic_id, ordinal from incarnation
