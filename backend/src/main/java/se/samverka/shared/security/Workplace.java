package se.samverka.shared.security;

import java.util.Optional;
import java.util.Set;

/**
 * Where somebody works, as their login brings it from the municipality's directory.
 *
 * @param employeeNumber what HR's system calls them; the directory and HR share it
 */
public record Workplace(Optional<String> sector, Set<String> personnelGroups, Optional<String> employeeNumber) {
    static final Workplace UNKNOWN = new Workplace(Optional.empty(), Set.of(), Optional.empty());
}
