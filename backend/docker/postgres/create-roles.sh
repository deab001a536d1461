#!/bin/bash
# Runs once, when PostgreSQL starts on an empty volume: roles and databases. Tables come with the API's migrations.
set -euo pipefail

for name in SAMVERKA_DB_OWNER_PASSWORD SAMVERKA_DB_APP_PASSWORD KEYCLOAK_DB_PASSWORD; do
  if [ -z "${!name:-}" ]; then
    echo "create-roles: $name is not set" >&2
    exit 1
  fi
done

# \getenv keeps the passwords out of the argument list, where every process could read them.
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\getenv owner_password SAMVERKA_DB_OWNER_PASSWORD
\getenv app_password SAMVERKA_DB_APP_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

-- A password in a statement must not end in the log.
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';

CREATE ROLE samverka_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION PASSWORD :'owner_password';
CREATE ROLE samverka_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION PASSWORD :'keycloak_password';

CREATE DATABASE samverka OWNER samverka_owner;
CREATE DATABASE keycloak OWNER keycloak;

REVOKE ALL ON DATABASE samverka FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC;
GRANT CONNECT ON DATABASE samverka TO samverka_app;

\connect samverka
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO samverka_app;
SQL
