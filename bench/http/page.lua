-- One page, signed in where TSUTOME_SESSION says so.
local cookie = os.getenv("TSUTOME_SESSION")
if cookie then wrk.headers["Cookie"] = "tsutome=" .. cookie end
-- With TSUTOME_FRESH each request asks at an address of its own, so that no page of a moment ago serves.
if os.getenv("TSUTOME_FRESH") then
  local turn = 0
  request = function()
    turn = turn + 1
    return wrk.format("GET", wrk.path .. "?turn=" .. turn)
  end
end
done = function(summary, latency)
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status))
end
