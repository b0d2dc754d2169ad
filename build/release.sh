#!/usr/bin/env bash
# Makes a release, all but the push: build/release.sh 0.3.0
# Sets the version, dates the changelog, runs everything that CI runs, packs, checks the packages against the last release, commits and tags.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:?the version, for example 0.3.0}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.]+)?$ ]] || { echo "$version is no version" >&2; exit 2; }
[ -z "$(git status --porcelain)" ] || { echo "There are changes that are not committed." >&2; exit 2; }
! git rev-parse -q --verify "refs/tags/v$version" >/dev/null || { echo "v$version is there already." >&2; exit 2; }
grep -q '^## \[Unreleased\]' CHANGELOG.md || { echo "CHANGELOG.md has no part [Unreleased]." >&2; exit 2; }

sed -i "s|<Version>.*</Version>|<Version>$version</Version>|" Directory.Build.props
# A version that the changelog speaks of already keeps its part.
grep -q "^## \[$version\]" CHANGELOG.md || sed -i "s|^## \[Unreleased\]|## [Unreleased]\n\n## [$version] - $(date -u +%F)|" CHANGELOG.md

.ci/run

# A member that is gone or changed since the last release must be meant: it stands in a suppression file, or the packing fails.
last=$(git tag --list 'v*' --sort=-v:refname | head -n 1)
if [ -n "$last" ]; then build/check-against.sh "${last#v}"; fi

git commit -am "Release $version"
git tag -a "v$version" -m "GovDisclosure $version"
echo "artifacts/packages holds $version. To publish: git push --follow-tags, then dotnet nuget push 'artifacts/packages/*.$version.nupkg'"
