#!/bin/bash
# SPDX-License-Identifier: MIT
# browser.sh <descope-emulator>: how a shell test plays the person in the browser whom a program has sent to sign in.
set -euo pipefail

# Opens a page, presses its button with this value (a user id, "deny", or "new" with loginId=…) and says where that leads.
press() { # <page> <value> [field=value]
    local request
    request=$(curl --silent --fail "$1" | grep --only-matching --max-count 1 'name="request" value="[^"]*' | head -1)
    curl --silent --output /dev/null --write-out '%{redirect_url}\n' --data-urlencode "request=${request##*\"}" \
        --data-urlencode "choice=$2" ${3:+--data-urlencode "$3"} "${1%%\?*}"
}

coproc EMULATOR { exec "$1"; }
trap 'kill "$EMULATOR_PID"' EXIT
read -r _ _ url _ project <&"${EMULATOR[0]}" # listening on http://… project P…

# What the program would open; it has made a verifier before, of which this is the challenge.
challenge=$(printf '%043d' 0 | openssl dgst -sha256 -binary | basenc --base64url | tr -d '=')
page="$url/oauth2/v1/authorize?response_type=code&client_id=$project&redirect_uri=http://127.0.0.1:4567/callback"
page+="&scope=openid%20email&state=s&code_challenge=$challenge&code_challenge_method=S256"

press "$page" deny | grep 'error=access_denied'
code=$(press "$page" new loginId=anna@example.com | grep --only-matching 'code=[^&]*')
curl --silent --fail --data "grant_type=authorization_code&client_id=$project&$code&code_verifier=$(printf '%043d' 0)" \
    --data-urlencode redirect_uri=http://127.0.0.1:4567/callback "$url/oauth2/v1/token" | grep --only-matching '"token_type":"Bearer"'
