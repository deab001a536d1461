package se.samverka.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** Which concern a case number belongs to, for those who open none. */
@ApplicationScoped
public class CaseNumbers {
    public static final String PATTERN = "[0-9]{4}-P?[0-9]{4,9}";
    /** As municipalities write them: letters, digits and what they put between. */
    public static final String REGISTRATION_NUMBER = "[A-ZÅÄÖa-zåäö0-9][A-ZÅÄÖa-zåäö0-9 ./:-]{0,39}";

    @Inject
    EntityManager database;

    /** @throws ProblemException validation-failed at {@code #/caseNumber} */
    UUID require(String caseNumber) {
        List<UUID> found = database.createNativeQuery("select concern_id from case_reference where case_number = :number", UUID.class)
                .setParameter("number", caseNumber).getResultList();
        return found.stream().findFirst().orElseThrow(() -> ProblemException.invalid("#/caseNumber", "unknown_case"));
    }
}
