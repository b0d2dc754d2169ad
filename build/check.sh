#!/usr/bin/env bash
# A quick answer for a developer: format and build of what changed, and the tests of what changed. CI runs .ci/run.
# build/check.sh [commit to compare with; the last commit on main by default]
set -uo pipefail
cd "$(dirname "$0")/.."
base=${1:-$(git merge-base HEAD main 2>/dev/null || git rev-parse HEAD~1)}
changed=$( { git diff --name-only "$base"; git ls-files --others --exclude-standard; } | sort -u)
[ -n "$changed" ] || { echo "Nothing changed since $base."; exit 0; }
failed=0
stage() {
  local name=$1 start=$SECONDS; shift
  if "$@" >/tmp/check.$$ 2>&1; then echo "ok      $name ($((SECONDS - start)) s)"; else failed=1; echo "FAILED  $name ($((SECONDS - start)) s)"; tail -n 30 /tmp/check.$$; fi
  rm -f /tmp/check.$$
}

projects=()
touches() { grep -qE "^($1)" <<<"$changed"; }
touches 'src/GovDisclosure/|src/Shared/|build/Shapes/|tests/GovDisclosure.Tests/|README|docs/' && projects+=(tests/GovDisclosure.Tests)
for name in OpenXml Reading Tool Data EntityFrameworkCore AspNetCore Orleans Portal; do
  [ -d "tests/GovDisclosure.$name.Tests" ] && touches "src/GovDisclosure.$name/|samples/GovDisclosure.$name/|tests/GovDisclosure.$name.Tests/" && projects+=("tests/GovDisclosure.$name.Tests")
done

files=$(grep -E '\.cs$' <<<"$changed" | while read -r file; do [ -e "$file" ] && echo "$file"; done)
for project in $(sed -nE 's#^((src|tests|samples)/[^/]+)/.*#\1#p' <<<"$files" | sort -u); do
  [ -n "$(compgen -G "$project/*.csproj")" ] || continue
  stage "format $project" dotnet format whitespace "$project" --verify-no-changes --no-restore --include $(grep "^$project/" <<<"$files")
done
for project in "${projects[@]}"; do
  stage "build $project" dotnet build "$project" -f net10.0 -v quiet -nologo
  stage "test $project" dotnet test --project "$project" -f net10.0 --no-build
done
exit $failed
