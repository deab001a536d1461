# What ./start and ./verify need of a machine: the newest JDK, Maven and Node. Sourced by both; plain sh.

missing() {
  printf '%s\n' "$*" >&2
  exit 1
}

java_feature() { # of a Java home; nothing when it is not a JDK
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

find_newest_jdk() {
  newest=0
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    feature=$(java_feature "$home")
    if [ -n "$feature" ] && [ "$feature" -gt "$newest" ]; then
      newest=$feature
      JAVA_HOME=$home
    fi
  done
  [ "$newest" -ge 17 ] || missing "A Java development kit (JDK) of version 17 or newer is needed, and none was found in JAVA_HOME, on the PATH or in /usr/lib/jvm. On Debian or Ubuntu: apt install openjdk-17-jdk-headless"
  export JAVA_HOME
  # Maven's own libraries make newer JDKs warn on every run.
  [ "$newest" -lt 24 ] || export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

at_least() { # at_least 3.8.7 <found>
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$1" ]
}

require_maven() {
  command -v mvn >/dev/null || missing "Maven 3.8.7 or newer is needed, and there is no mvn on the PATH. On Debian or Ubuntu: apt install maven"
  found=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  at_least 3.8.7 "$found" || missing "Maven 3.8.7 or newer is needed; this is $found."
}

require_node() {
  for program in node npm; do
    command -v "$program" >/dev/null || missing "Node 20.19 or newer with npm is needed, and there is no $program on the PATH. See https://nodejs.org"
  done
  found=$(node --version | sed 's/^v//')
  at_least 20.19.0 "$found" || missing "Node 20.19 or newer is needed; this is $found."
}
