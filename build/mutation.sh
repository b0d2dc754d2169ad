#!/usr/bin/env bash
# Changes the rules of a room one by one and tells which changes its tests do not notice: build/mutation.sh Rates [how many of its files]
# With a number, that many files are drawn, the same ones each time. The report is left in artifacts/mutation. It takes long: two minutes to
# build, then a run of the room's tests for each change.
set -euo pipefail
cd "$(dirname "$0")/.."
room=${1:?a room of the core, for example Rates}
# The rooms of a request are tested together.
tests=$room
[ "$room" = Cases ] && tests=Requests
[ -d "src/GovDisclosure/$room" ] && [ -d "tests/GovDisclosure.Tests/$tests" ] || { echo "$room is no room with tests of its own" >&2; exit 2; }
mapfile -t files < <(cd src/GovDisclosure && find "$room" -name '*.cs' ! -name '*.Data.cs' | sort)
if [ -n "${2:-}" ]; then
  mapfile -t files < <(printf '%s\n' "${files[@]}" | shuf -n "$2" --random-source=<(yes 20190515))
  printf 'Drawn: %s\n' "${files[*]}"
fi
mutate=()
for file in "${files[@]}"; do mutate+=(--mutate "**/$file"); done
dotnet tool restore
cd tests/Mutation
MUTATION_ROOM=$tests dotnet stryker -f stryker-config.json -O ../../artifacts/mutation "${mutate[@]}"
