#!/usr/bin/env bash
# Changes the rules of a room one by one and tells which changes its tests do not notice: build/mutation.sh Rates [percent]
# With a percentage, so much of the room's text is drawn, in blocks of some lines, the same ones each time; a change is tried where it lies wholly in a
# block that was drawn. The report is left in artifacts/mutation/Rates. It takes long: some minutes to build, then a run of the room's tests a change.
set -euo pipefail
cd "$(dirname "$0")/.."
room=${1:?a room of the core, for example Rates}
percent=${2:-100}
# How many characters a block has: a method or two.
block=800
# The rooms of a request are tested together.
tests=$room
[ "$room" = Cases ] && tests=Requests
[ -d "src/GovDisclosure/$room" ] && [ -d "tests/GovDisclosure.Tests/$tests" ] || { echo "$room is no room with tests of its own" >&2; exit 2; }
mapfile -t files < <(cd src/GovDisclosure && find "$room" -name '*.cs' ! -name '*.Data.cs' | LC_ALL=C sort)
mutate=()
if [ "$percent" -ge 100 ]; then
  for file in "${files[@]}"; do mutate+=(--mutate "**/$file"); done
else
  blocks=$(for file in "${files[@]}"; do
    size=$(LC_ALL=C.UTF-8 wc -m <"src/GovDisclosure/$file")
    for ((from = 0; from < size; from += block)); do echo "$file $from"; done
  done)
  drawn=$(( ($(wc -l <<<"$blocks") * percent + 99) / 100 ))
  while read -r file spans; do mutate+=(--mutate "**/$file$spans"); done < <(
    shuf -n "$drawn" --random-source=<(yes 20190515) <<<"$blocks" | LC_ALL=C sort |
      awk -v block=$block '{ spans[$1] = spans[$1] "{" $2 ".." ($2 + block) "}" } END { for (file in spans) print file, spans[file] }' | LC_ALL=C sort)
  echo "Drawn: $drawn of $(wc -l <<<"$blocks") blocks of $block characters, in $((${#mutate[@]} / 2)) files"
fi
dotnet tool restore
cd tests/Mutation
MUTATION_ROOM=$tests dotnet stryker -f stryker-config.json -O "../../artifacts/mutation/$room" "${mutate[@]}"
