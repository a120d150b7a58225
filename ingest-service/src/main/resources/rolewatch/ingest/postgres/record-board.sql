-- Records a visit and ends its lease; no row means that the lease was lost. A request to read that
-- came while the visit was under way makes the board due at once.
update ingest.board
set state = :state,
    detail = :detail,
    last_attempt = :now,
    last_success = case when :success then :now else last_success end,
    failures = case when :success then 0 else failures + 1 end,
    doubted = :doubted,
    next_read = case when requested_at > leased_at then now() else :next end,
    requested_at = case when requested_at > leased_at then requested_at end,
    lease_token = null,
    leased_until = null,
    leased_by = null,
    known = known + :new,
    open = open + :opened - :closed,
    published = published + :published,
    changed = changed + :changed,
    closed = closed + :closed,
    rejected = rejected + :rejected
where source = :source and board = :board and lease_token = :token
