package se.samverka.attachment;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import se.samverka.shared.problem.ProblemException;

/** What the public door does with files: takes one in, and adds it as the present reporter's. */
public interface AttachmentVerbs {
    /**
     * Takes in a file that comes with a letter, the part before it. The letter is read first: it may refuse before a byte
     * of the file is taken in, and says what is done with the file.
     *
     * @param contentType of the request, with the multipart boundary
     * @throws ProblemException malformed-request, file-too-large, file-refused or what the letter's reader throws
     */
    <T> T receive(String contentType, InputStream sent, Function<String, Function<InspectedFile, T>> letter);

    /**
     * Adds it to the concern under a name that tells nothing of its sender. Outside a transaction.
     *
     * @param first first thing in the transaction that adds it; false when that was done before
     * @return false when the concern had it already
     * @throws ProblemException illegal-transition when the concern is closed, too-many-files, or what {@code first} throws
     */
    boolean handIn(UUID concern, InspectedFile file, BooleanSupplier first);

    /** What the present reporter has handed in, oldest first; nothing where they are no reporter. */
    List<MyAttachment> handedIn(UUID concern);
}
