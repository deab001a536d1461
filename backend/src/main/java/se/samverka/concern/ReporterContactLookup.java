package se.samverka.concern;

import java.util.UUID;

/** Whether it is known how to reach the reporter. Implemented by the vault; the concern only says that it is so. */
public interface ReporterContactLookup {
    /** To whoever may know of the concern. What it is, only the receiver learns, from the vault. */
    boolean isHeldOf(UUID concern);
}
