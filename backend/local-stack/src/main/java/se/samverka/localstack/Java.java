package se.samverka.localstack;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs the launcher, which also runs its children. */
record Java(Path executable, int feature) {

    static Java current() {
        return new Java(Path.of(System.getProperty("java.home"), "bin", "java"), Runtime.version().feature());
    }

    // One compiler tier and the simplest collector: half the start-up work for servers that live for an hour.
    List<String> command() {
        return List.of(executable.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    }

    /** Options to keep loaded classes between starts; Java 17 cannot renew such an archive by itself. */
    List<String> sharedArchive(Path file) {
        return feature < 19 ? List.of() : List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
    }
}
