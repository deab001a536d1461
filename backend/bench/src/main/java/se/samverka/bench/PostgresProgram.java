package se.samverka.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's own programs; the embedded server has none of them. An older one speaks to a newer server. */
final class PostgresProgram {
    private PostgresProgram() {
    }

    /** On the PATH or where Debian puts it. */
    static Path find(String name) {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name));
        Stream<Path> debian = List.of("18", "17", "16", "15", "14").stream()
                .map(version -> Path.of("/usr/lib/postgresql", version, "bin", name));
        // Debian's in /usr/bin are Perl wrappers, so the program itself comes first.
        return Stream.concat(debian, onPath).filter(Files::isExecutable).findFirst().orElseThrow(() ->
                new IllegalStateException(name + " is needed beside the API. On Debian or Ubuntu: apt install postgresql-contrib"));
    }
}
