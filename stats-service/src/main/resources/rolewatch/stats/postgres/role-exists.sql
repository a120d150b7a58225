-- Was a posting ever counted under this role? $1 role. Index: posting_by_role.
select exists (select from posting where role = ?)
