#!/usr/bin/env bash
# Measures the public answers under 200 readers, and how many have acknowledged what, beside the least that either can cost.
# Options: see README.md.
. "$(dirname "$0")/run.sh" PublicPages "$@"
