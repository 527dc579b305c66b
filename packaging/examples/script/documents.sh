#!/bin/sh
# SPDX-License-Identifier: MIT
# Asks a server of your own, whose address is in API, in the name of whoever is signed in with descope-login.
set -eu
curl -fsS -H "Authorization: Bearer $(descope-login token)" "$API/documents"
