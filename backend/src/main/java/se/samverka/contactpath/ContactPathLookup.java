package se.samverka.contactpath;

import java.util.List;
import java.util.Set;

/** Where to turn, for features that tell it in their own words. */
public interface ContactPathLookup {
    /** Those that are for any of these and were verified within 90 days, in the municipality's own order. */
    List<FreshContactPathView> freshFor(Set<ContactAudience> audiences);
}
