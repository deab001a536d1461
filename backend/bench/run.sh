# Builds what is not built and runs one bench. Sourced by kill9.sh and cost.sh with the main class as $1.
set -eu
cd "$(dirname "$0")/../.."
. backend/local-stack/prerequisites.sh
find_newest_jdk
require_maven

newer() { # newer <file> <sources…>: whether the file is there and no source is younger
  [ -f "$1" ] && [ -z "$(find "${@:2}" -newer "$1" -type f -print -quit)" ]
}

newer backend/local-stack/target/local-stack-1.0.jar backend/local-stack/pom.xml backend/local-stack/src/main \
  || { mvn -q -B -f backend/local-stack/pom.xml -DskipTests install && touch backend/local-stack/target/local-stack-1.0.jar; }
newer backend/target/quarkus-app/quarkus-run.jar backend/pom.xml backend/src/main \
  || { mvn -q -B -f backend/pom.xml -DskipTests package && touch backend/target/quarkus-app/quarkus-run.jar; }
newer backend/bench/target/bench.jar backend/bench/pom.xml backend/bench/src backend/local-stack/target/local-stack-1.0.jar \
  || { mvn -q -B -f backend/bench/pom.xml package && touch backend/bench/target/bench.jar; }

main=$1
shift
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "backend/bench/target/bench.jar:backend/bench/target/lib/*" "se.samverka.bench.$main" "$@"
