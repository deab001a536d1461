package se.samverka.organisation;

import java.util.Optional;

/** What other features may know about functions. */
public interface FunctionLookup {
    /** The function mailbox for content-free notices, when one is set. */
    Optional<String> noticeAddressOf(String functionCode);

    /** Whether the municipality has a function with this code. */
    boolean isFunction(String functionCode);
}
