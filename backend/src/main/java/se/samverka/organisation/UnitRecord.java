package se.samverka.organisation;

import java.time.LocalDate;

/**
 * A unit as HR tells of it.
 *
 * @param parent     the unit it is a part of, as HR calls it; null for none
 * @param from       from which day it is like this; null: always, or from today for one that was like something else
 * @param endsOn     its last day; null while it goes on
 * @param mergedInto the unit that took its place, as HR calls it; null for none
 */
public record UnitRecord(String externalId, String name, String sectorCode, String parent, LocalDate from, LocalDate endsOn, String mergedInto) {
}
