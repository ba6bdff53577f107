-- Presses of many officers' buttons: each line of TSUTOME_SESSIONS is a cookie and its form token.
local sessions, n, turn = {}, 0, 0
for line in io.lines(os.getenv("TSUTOME_SESSIONS")) do
  local cookie, csrf = line:match("^(%S+) (%S+)$")
  n = n + 1
  sessions[n] = { cookie, csrf }
end
math.randomseed(os.time())
local base = math.random(1, 1e9)
request = function()
  turn = turn + 1
  local s = sessions[turn % n + 1]
  local act = math.floor(turn / n) % 2 == 0 and "in" or "out"
  return wrk.format("POST", "/me/clock", {
    ["Cookie"] = "tsutome=" .. s[1], ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Accept"] = "application/json" },
    "act=" .. act .. "&place=office&key=" .. base .. "-" .. turn .. "&csrf=" .. s[2])
end
local bad = 0
response = function(status) if status ~= 200 and status ~= 201 then bad = bad + 1; if bad < 4 then io.stderr:write("status " .. status .. "\n") end end end
done = function(summary, latency)
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status))
end
