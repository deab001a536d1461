#!/usr/bin/env bash
# Kills the API under load, again and again, and checks that nothing acknowledged was lost and nothing doubled.
# Options: see README.md.
. "$(dirname "$0")/run.sh" Kill9 "$@"
