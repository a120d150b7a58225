-- Is the audit of $1 still to be run? No row if it is not, or if somebody else is at it just now.
select last_due from nightly_audit where last_due < ?::timestamptz for update skip locked
