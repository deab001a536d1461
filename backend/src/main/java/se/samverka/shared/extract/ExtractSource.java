package se.samverka.shared.extract;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a feature holds of a case. Called in a transaction of somebody who works with the case. */
public interface ExtractSource {
    /** The tables whose rows are shown. A test asks that every table of cases is shown by somebody, or withheld for a reason. */
    Set<String> tables();

    /** Every part, always in the same order, with what is proposed to be masked: when in doubt it is. */
    List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor);
}
