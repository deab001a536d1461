package se.samverka.shared.service;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Carries out the command that the first argument names, and ends. */
@Unremovable
@ApplicationScoped
public class CommandLine implements QuarkusApplication {
    @Inject
    @All
    List<Command> commands;

    @Override
    public int run(String... args) {
        return commands.stream().filter(command -> command.name().equals(args[0])).findFirst().orElseThrow().run(args);
    }
}
