-- Keeps an answer unless a newer one is there: KEYS[1], version, checksum, JSON, how long it may stay (ms).
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'hash' then
  redis.call('DEL', KEYS[1])
else
  local kept = tonumber(redis.call('HGET', KEYS[1], 'version') or '')
  if kept and kept > tonumber(ARGV[1]) then
    return 0
  end
end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'checksum', ARGV[2], 'json', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1
