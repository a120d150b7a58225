-- Gives ids of raw topics that are met for the first time their ordinals, in the order given. $1 ids.
insert into incarnation (topic_id)
select topic_id from unnest(?::text[]) with ordinality as met (topic_id, seen)
where topic_id not in (select topic_id from incarnation)
order by seen
on conflict do nothing
