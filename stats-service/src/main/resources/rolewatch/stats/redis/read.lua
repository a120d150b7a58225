-- An answer with its version, its checksum and how long it may still stay: KEYS[1].
local answer = redis.call('HMGET', KEYS[1], 'version', 'checksum', 'json')
answer[4] = tostring(redis.call('PTTL', KEYS[1]))
return answer
