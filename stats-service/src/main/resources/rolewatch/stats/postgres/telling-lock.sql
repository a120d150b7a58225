-- Up to which version were changes told? No row if somebody else is telling just now.
select version from telling for update skip locked
