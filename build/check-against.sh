#!/usr/bin/env bash
# Checks the packages of this tree against those of an earlier version: build/check-against.sh 0.2.0 [folder of its packages]
# Without a folder, the earlier version is built from its tag.
set -euo pipefail
cd "$(dirname "$0")/.."
baseline=${1:?the version to check against}
feed=${2:-}
if [ -z "$feed" ]; then
  feed=$PWD/artifacts/baseline
  rm -rf "$feed" artifacts/baseline-tree
  git worktree prune
  git worktree add --force --detach artifacts/baseline-tree "v$baseline" >/dev/null
  trap 'git worktree remove --force artifacts/baseline-tree' EXIT
  for project in artifacts/baseline-tree/src/*/*.csproj; do dotnet pack "$project" -c Release -o "$feed" -v quiet -nologo; done
fi

feed=$(cd "$feed" && pwd)
for project in src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  # Only libraries have members to compare, and only what was there before.
  grep -q 'Package.props' "$project" && [ -e "$feed/$name.$baseline.nupkg" ] || continue
  echo "$name against $baseline"
  dotnet pack "$project" -c Release -o artifacts/checked -v quiet -nologo \
    -p:PackageValidationBaselineVersion="$baseline" -p:RestoreAdditionalProjectSources="$feed"
done
