package se.samverka.routine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may know of routines; of those that the asker may see. To be called in a transaction. */
public interface RoutineLookup {
    /** By name. */
    List<RoutineInForce> inForce();

    /** Empty when nothing is followed of it. */
    Optional<RoutineInForce> inForce(UUID routine);

    Optional<RoutineInForce> inForceAt(String address);

    Optional<RoutineTitle> title(UUID routine);

    /** The routine's name, when its version of this number was ever published. */
    Optional<String> publishedName(UUID routine, int number);
}
