#!/usr/bin/env bash
# Makes the site of the documents into artifacts/site: the pages in both languages and the reference of the public API, from what is built.
# build/site.sh [configuration; Release by default]. A warning fails it.
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=${1:-Release}
input=artifacts/site-input
rm -rf artifacts/site "$input"
mkdir -p "$input"/{assemblies,references}

# The repository's pages as they stand, so that their links hold.
cp build/site/* ./*.md LICENSE "$input/"
cp -r docs schemas "$input/"
for file in src/*/README.md samples/*/data/*; do
  mkdir -p "$input/$(dirname "$file")"
  cp -r "$file" "$input/$file"
done
# Each language's contents is the table of its first page: there is nothing else to keep.
for language in en zh; do
  sed -nE 's/^\| \[([^]]+)\]\(([a-z-]+\.md)\).*/- name: "\1"\n  href: \2/p' "docs/$language/index.md" >"$input/docs/$language/toc.yml"
done

for project in src/GovDisclosure*; do
  name=$(basename "$project")
  folder=$project/bin/$configuration/net10.0
  case $name in *.Tool | *.Templates) continue ;; esac
  [ -f "$folder/$name.dll" ] || { echo "$name is not built: dotnet build GovDisclosure.sln -c $configuration"; exit 1; }
  cp "$folder/$name.dll" "$folder/$name.xml" "$input/assemblies/"
done
# What the packages stand on, so that their signatures can be read.
cp "src/GovDisclosure.Tool/bin/$configuration/net10.0/GovDisclosure.Reading.AngleSharp.dll" "$input/references/"
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
for path in $(sed -nE 's/^ *"path": "([^"]+)",?$/\1/p' src/*/obj/project.assets.json | sort -u); do
  for framework in net10.0 net9.0 net8.0 net6.0 netstandard2.1 netstandard2.0; do
    if compgen -G "$packages$path/lib/$framework/*.dll" >/dev/null; then cp "$packages$path/lib/$framework/"*.dll "$input/references/"; break; fi
  done
done
shared=$(dotnet --list-runtimes | sed -nE 's/^Microsoft.AspNetCore.App (10[^ ]*) \[(.*)\]$/\2\/\1/p' | tail -n 1)
cp "$shared"/*.dll "$input/references/"

dotnet tool restore
dotnet docfx "$input/docfx.json" --warningsAsErrors
echo "artifacts/site: $(find artifacts/site -name '*.html' | wc -l) pages"
