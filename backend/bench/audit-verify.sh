#!/usr/bin/env bash
# Measures the verification of a long audit log beside its SQL and its hashing alone.
# Options: see README.md.
. "$(dirname "$0")/run.sh" AuditVerify "$@"
