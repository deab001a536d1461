package se.samverka.handover;

import java.util.UUID;

/**
 * Something that a case says was corrected or is disputed (safeguard 16). Fire it in the transaction of the correction, as
 * somebody who may see the case or as the system: whoever received something of the case is then told.
 */
public record ConcernCorrected(UUID concernId) {
}
