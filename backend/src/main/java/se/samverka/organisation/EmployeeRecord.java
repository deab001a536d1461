package se.samverka.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who works here, as HR tells of them.
 *
 * @param unit        as HR calls it
 * @param from        from which day it is like this; null: from today, if it was like something else
 * @param endsOn      their last day; null while they stay
 * @param workAddress where they get mail at work; null when HR does not say
 */
public record EmployeeRecord(String externalId, String unit, List<String> groupCodes, LocalDate startsOn, LocalDate from, LocalDate endsOn,
        String workAddress) {
    public EmployeeRecord {
        groupCodes = groupCodes.stream().distinct().sorted().toList();
    }
}
