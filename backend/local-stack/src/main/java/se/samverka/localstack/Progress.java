package se.samverka.localstack;

import java.io.PrintStream;
import java.util.Locale;

/** Lines on the screen that say what is going on and how long it took. */
record Progress(PrintStream screen, long begin) {

    static Progress on(PrintStream screen) {
        return new Progress(screen, System.nanoTime());
    }

    synchronized void say(String line) {
        screen.println(line);
        screen.flush();
    }

    void step(String name, Runnable work) {
        say(String.format("  %-20s …", name));
        long start = System.nanoTime();
        work.run();
        say(String.format(Locale.ROOT, "  %-20s ready in %.1f s", name, seconds(start)));
    }

    double secondsSoFar() {
        return seconds(begin);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
