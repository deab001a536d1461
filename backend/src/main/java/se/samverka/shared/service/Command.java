package se.samverka.shared.service;

/** Something an operator does from the command line, beside the running service. */
public interface Command {
    /** The first argument that asks for it. */
    String name();

    /**
     * @param args the command line, with the command's own name first
     * @return the exit code
     */
    int run(String... args);
}
