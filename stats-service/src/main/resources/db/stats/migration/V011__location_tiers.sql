-- The location tier of a posting; null where none was told, or it was last read before tiers were.
alter table posting add column location_tier text;
