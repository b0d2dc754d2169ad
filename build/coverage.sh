#!/usr/bin/env bash
# Prints how many lines and branches of each room the core's tests reach, and fails where a room that holds rules is below 95 % of its branches.
# build/coverage.sh [options of dotnet test, for example --filter-namespace 'GovDisclosure.Tests.Rates']
set -uo pipefail
cd "$(dirname "$0")/.."
rules=' Calendars Requests Cases Fees Reviews Rates Forms Audit Statistics '
results=$PWD/artifacts/coverage
rm -rf "$results"
# What counts the hits allocates: the tests of what must not do so are left out.
dotnet test --project tests/GovDisclosure.Tests --filter-not-class '*.AllocationTests' --results-directory "$results" --coverlet --coverlet-single-hit --coverlet-output-format cobertura \
  --coverlet-include '[GovDisclosure]*' "$@" || exit 1
# What the build makes (obj) is not counted: it is of one shape and has its own tests.
awk -v rules="$rules" '
  /<class / { room = ""; if (match($0, /filename="GovDisclosure\/[A-Za-z]+\//)) { room = substr($0, RSTART + 24, RLENGTH - 25); if (room == "obj") room = "" } }
  /<methods>/ { inside = 1 }
  /<\/methods>/ { inside = 0 }
  /<line / && room != "" && !inside {
    lines[room]++
    if ($0 !~ /hits="0"/) reached[room]++
    if (match($0, /\([0-9]+\/[0-9]+\)/)) { split(substr($0, RSTART + 1, RLENGTH - 2), part, "/"); taken[room] += part[1]; branches[room] += part[2] }
  }
  END {
    printf "%-20s %8s %8s\n", "room", "lines", "branches"
    for (room in lines) {
      share = branches[room] ? 100 * taken[room] / branches[room] : 100
      below = index(rules, " " room " ") && share < 95
      printf "%-20s %7.1f%% %7.1f%%%s\n", room, 100 * reached[room] / lines[room], share, below ? "  below 95" : "" | "sort"
      if (below) short = 1
    }
    close("sort")
    exit short
  }' "$results"/*.cobertura*.xml
