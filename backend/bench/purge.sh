#!/usr/bin/env bash
# Measures a retention run that erases 10 000 cases beside the same erasing by SQL alone.
# Options: see README.md.
. "$(dirname "$0")/run.sh" Purge "$@"
