package se.samverka.identity;

import java.util.List;
import java.util.UUID;

/** What features beside a concern may know of its identities: that they are held, never what they say. */
public interface IdentityLookup {
    /** What is held of the concern, for who may open it and for the system; for anybody else nothing is. */
    List<IdentityFacts> heldOf(UUID concern);
}
