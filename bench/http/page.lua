-- One page, signed in where TSUTOME_SESSION says so.
local cookie = os.getenv("TSUTOME_SESSION")
if cookie then wrk.headers["Cookie"] = "tsutome=" .. cookie end
done = function(summary, latency)
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status))
end
