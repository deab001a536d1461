#!/usr/bin/env bash
# Measures CPU per request beside the same SQL run by pgbench.
# Options: see README.md.
. "$(dirname "$0")/run.sh" Cost "$@"
