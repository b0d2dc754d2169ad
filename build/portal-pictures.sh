#!/usr/bin/env bash
# Draws every page of the sample portal in Chromium at 1280 and 390 pixels into artifacts/portal, and those of the documents anew, small enough to be read on a page.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p artifacts/portal
GD_PICTURES=$PWD/artifacts/portal dotnet test --project tests/GovDisclosure.Portal.Tests -- --filter-method '*EveryPage*'
for pair in apply-1280:apply apply-390:apply-phone request-1280:request year-1280:year compare-1280:compare publication-hits-1280:publication; do
  cp "artifacts/portal/${pair%%:*}.top.png" "docs/pictures/portal/${pair##*:}.png"
done
