#!/usr/bin/env bash
# Measures every benchmark beside its baseline and writes the table, with the machine, into benchmarks/RESULTS.md: build/benchmarks.sh
# What is written below the table stays. Ten minutes on a busy machine.
set -euo pipefail
cd "$(dirname "$0")/.."
page=benchmarks/RESULTS.md
project=benchmarks/GovDisclosure.Benchmarks
[ -n "${NO_BUILD:-}" ] || dotnet build "$project" -c Release -v quiet -nologo
load=$(cut -d ' ' -f 2 /proc/loadavg)
program=$project/bin/Release/net10.0/GovDisclosure.Benchmarks
table=$("$program" ratios)
start=$("$program" startup)
notes=$(sed -n '/^## Notes/,$p' "$page")
cat >"$page" <<PAGE
# Results

Each row beside its baseline, in one process, in turns; processor time, not the clock's; the median of 15 rounds. To compare: ratios of one run,
never times of two. Made by \`build/benchmarks.sh\` on $(date -u +%F), at a load of $load:

$table

From a process's start to its first deadline, beside one that only prints a line, 40 of each in turns, without code compiled beforehand:

    ${start//$'\n'/$'\n    '}

$notes
PAGE
