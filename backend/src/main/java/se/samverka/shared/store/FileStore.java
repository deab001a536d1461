package se.samverka.shared.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samverka.shared.problem.ProblemException;

/** Keeps sealed files by id. Knows nothing of what they are. */
public interface FileStore {
    /**
     * Returns when the file is safely there as a whole; on a failure nothing of it is left.
     *
     * @throws ProblemException storage-full, or unavailable when the store does not answer
     */
    void put(UUID id, byte[] sealed);

    /** @return empty when there is no such file */
    Optional<byte[]> get(UUID id);

    /** Also good when it was not there. */
    void delete(UUID id);

    /** Every file there is, in no order. */
    void forEach(Consumer<UUID> file);
}
