#!/usr/bin/env bash
# Starts a PostgreSQL server of its own on loopback, in a folder that goes with it, and runs the nation on three silos over it. Its arguments are passed on:
#   samples/GovDisclosure.Nation/on-postgresql.sh --organs 2000 --kill --check
# NATION is the command that runs the nation; dotnet run unless set. SILOS is how many processes; 3 unless set.
set -uo pipefail
# Whoever ends this script ends the server too.
trap exit INT TERM
root=$(cd "$(dirname "$0")/../.." && pwd)
programs=$(compgen -G '/usr/lib/postgresql/*/bin' | sort | tail -n 1)
[ -n "$programs" ] || { echo 'PostgreSQL is not installed: apt-get install postgresql'; exit 1; }
folder=$(mktemp -d /tmp/nation-postgres.XXXXXX)
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi
port=$(( 20000 + RANDOM % 20000 ))
cd /
"${as[@]}" "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" || { cat "$folder/initdb.log"; exit 1; }
"${as[@]}" "$programs/postgres" -D "$folder/data" -p "$port" -h 127.0.0.1 -k "$folder" -c max_connections=300 -c synchronous_commit="${SYNCHRONOUS:-on}" >"$folder/postgres.log" 2>&1 &
server=$!
trap 'kill -INT $server; wait $server; rm -rf "$folder"' EXIT
for _ in $(seq 100); do "$programs/pg_isready" -q -h 127.0.0.1 -p "$port" && break; sleep 0.1; done
${NATION:-dotnet run -c Release --project "$root/samples/GovDisclosure.Nation" --} --silos "${SILOS:-3}" --postgres "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres;Maximum Pool Size=60" "$@"
