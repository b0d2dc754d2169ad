#!/usr/bin/env bash
# Brings PublicAPI.Unshipped.txt of every package in line with the code: adds what is new, drops what is gone.
# Look at the diff before you commit it: it is the change of the public API.
set -euo pipefail
cd "$(dirname "$0")/.."
for file in ${1:-src/*}/PublicAPI.Unshipped.txt; do
  project=$(dirname "$file")
  for _ in 1 2 3; do
    log=$(dotnet build "$project" -f net10.0 -p:TreatWarningsAsErrors=false --no-incremental 2>&1 || true)
    new=$(sed -nE "s/.*(warning|error) RS0016: Symbol '(.*)' is not part of the declared public API.*/\2/p" <<<"$log" | sort -u)
    gone=$(sed -nE "s/.*(warning|error) RS0017: Symbol '(.*)' is part of the declared API, but.*/\2/p" <<<"$log" | sort -u)
    [ -n "$new$gone" ] || break
    printf '%s\n' "$gone" >"$file.gone"
    { grep -vxFf "$file.gone" "$file" || true; printf '%s\n' "$new"; } | sed -E '/^(#nullable enable)?$/d' | LC_ALL=C sort -u \
      | sed '1i #nullable enable' >"$file.new"
    rm "$file.gone"
    mv "$file.new" "$file"
  done
done
