#!/bin/bash
# SPDX-License-Identifier: MIT
# signup.sh <descope-emulator>: how a shell test uses the emulator.
set -euo pipefail

coproc EMULATOR { exec "$1"; }
trap 'kill "$EMULATOR_PID"' EXIT
read -r _ _ url _ project <&"${EMULATOR[0]}" # listening on http://… project P…

curl --silent --fail --json @- "$url/emulator/users" >/dev/null <<<'{"loginId": "anna@example.com", "password": "Passw0rd!"}'
curl --silent --fail -H "Authorization: Bearer $project" -H 'Content-Type: application/json' \
    --data '{"loginId": "anna@example.com"}' "$url/v1/auth/password/reset"
echo
curl --silent --fail "$url/emulator/messages?to=anna@example.com" | grep --only-matching '"link":"[^"]*"'
