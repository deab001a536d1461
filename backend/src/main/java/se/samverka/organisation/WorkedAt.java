package se.samverka.organisation;

import java.util.List;
import java.util.UUID;

/**
 * Where somebody worked on a day.
 *
 * @param sectorCode of the unit on that day; null when the unit was not there
 */
public record WorkedAt(UUID unitId, String sectorCode, List<String> groupCodes) {
}
