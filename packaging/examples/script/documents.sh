#!/bin/sh
# SPDX-License-Identifier: MIT
# Asks a server of your own, whose address is in API, in the name of whoever is signed in with descope-login.
set -eu
# By a pipe: the arguments of a program can be read by every user of the computer.
token=$(descope-login token)
printf 'Authorization: Bearer %s\n' "$token" | curl -fsS -H @- "$API/documents"
