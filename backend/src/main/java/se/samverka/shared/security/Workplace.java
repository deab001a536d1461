package se.samverka.shared.security;

import java.util.Optional;
import java.util.Set;

/** Where somebody works, as codes that their login brings from the municipality's directory. */
public record Workplace(Optional<String> sector, Set<String> personnelGroups) {
    static final Workplace UNKNOWN = new Workplace(Optional.empty(), Set.of());
}
