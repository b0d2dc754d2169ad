#!/usr/bin/env bash
# Runs the made-up nation in one process and on one, two and three silos over a PostgreSQL server of its own, measures the commits a second of small rows that the
# same server gives, and writes the tables of results.md. Arguments: the number of organs; 2,000 unless given.
#   benchmarks/NationScale/run.sh 2000
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
organs=${1:-2000}
dotnet build "$root/samples/GovDisclosure.Nation" -c Release -v quiet -nologo
export NATION="dotnet $root/samples/GovDisclosure.Nation/bin/Release/net10.0/GovDisclosure.Nation.dll"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# row NAME COMMAND…: runs it and prints a row of what it says on its way.
row() {
  local name=$1
  shift
  "$@" >"$log" 2>&1 || { tail -n 5 "$log" >&2; exit 1; }
  tr '\r' '\n' <"$log" | awk -v name="$name" '
    /^placed in/ { match($0, /\([0-9]+ a second/); placed = substr($0, RSTART + 1, RLENGTH - 10) }
    /reports audited in/ { match($0, /: [0-9]+ a second/); reports = substr($0, RSTART + 2, RLENGTH - 11); match($0, /whole [0-9.]+ s/); whole = substr($0, RSTART + 6, RLENGTH - 8) }
    /^memory:/ { memory = $2 }
    /^from a change/ { match($0, /p50 [0-9]+/); p50 = substr($0, RSTART + 4, RLENGTH - 4); match($0, /p99 [0-9]+/); p99 = substr($0, RSTART + 4, RLENGTH - 4) }
    /^the database takes/ { writes = $4 }
    END { printf "| %s | %s | %s | %s | %s / %s | %s | %s |\n", name, placed, reports, whole, p50, p99, memory, writes }'
}

{
  echo '# A nation on one, two and three silos'
  echo
  echo "\`benchmarks/NationScale/run.sh $organs\`, $(date +'%-d %B %Y'), $(nproc) processors shared by the silos, the client that makes the pages and the database; load $(cut -d' ' -f1 /proc/loadavg) at its start."
  echo
  echo '| | organs placed a second | reports a second | the table whole after the last report, s | a change to the nation'"'"'s table, p50 / p99 ms | memory an organ, KB | small rows a second of the database |'
  echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
  row 'this process, in memory' $NATION --organs "$organs" --measure --check
  for silos in 1 2 3; do
    SILOS=$silos row "$silos silo$([ "$silos" = 1 ] || echo s), PostgreSQL" "$root/samples/GovDisclosure.Nation/on-postgresql.sh" --organs "$organs" --measure --check
  done
  echo
  echo "Every run held its table to the roll-up on one machine, cell for cell."
} | tee "$root/benchmarks/NationScale/results.md.new"
mv "$root/benchmarks/NationScale/results.md.new" "$root/benchmarks/NationScale/results.md"
