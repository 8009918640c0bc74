-- Walks through a file of requests: wrk -s walk.lua URL -- FILE [WORD [once]]
--
-- A line is "METHOD PATH BODY"; a body is JSON. An answer without the word counts
-- as failed. The file is walked through over and over, or once. Closes with one
-- line for tests/bench/run.

local ffi = require("ffi")
ffi.cdef([[
  typedef struct { long s; long ns; } moment;
  int clock_gettime(int clock, moment *at);
]])
local monotonic = 1
local threads = {}

local function seconds()
  local at = ffi.new("moment")
  ffi.C.clock_gettime(monotonic, at)
  return tonumber(at.s) + tonumber(at.ns) / 1e9
end

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  requests, at, good, wrong, took = {}, 0, 0, 0, 0
  local headers = { ["content-type"] = "application/json" }
  for line in io.lines(args[1]) do
    local method, path, body = line:match("^(%u+) (%S+) ?(.*)$")
    if body == "" then body = nil end
    table.insert(requests, wrk.format(method, path, headers, body))
  end
  -- Reading answers costs wrk time, so reads go without a word: theirs were
  -- checked when the file was written.
  word = args[2]
  if args[3] == "once" then
    walk_once()
  elseif word then
    function response(_, _, body)
      if not body:find(word, 1, true) then wrong = wrong + 1 end
    end
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

-- Replaces the walk: when all lines are sent, the connections that wait for the
-- last answers ask for /livez, and the time stops with the last answer.
function walk_once()
  local idle = wrk.format("GET", "/livez")
  local began
  at = -1 -- wrk asks for one request before it begins

  function request()
    at = at + 1
    if at == 0 then return idle end
    began = began or seconds()
    return requests[at] or idle
  end

  function response(_, _, body)
    if body == "alive" then return end
    if body:find(word, 1, true) then
      good = good + 1
      took = seconds() - began
    else
      wrong = wrong + 1
    end
    if good + wrong == #requests then wrk.thread:stop() end
  end
end

function done(summary, latency)
  local thread = threads[1] -- tests/bench/run starts one
  local failed, good, took = summary.errors, thread:get("good"), thread:get("took")
  local rate = summary.requests / (summary.duration / 1e6)
  if took > 0 then rate = good / took end
  print(string.format("result %.1f %d %d %d", rate, latency:percentile(50), latency:percentile(99),
    failed.connect + failed.read + failed.write + failed.timeout + failed.status + thread:get("wrong")))
end
