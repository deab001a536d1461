package se.samverka.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.time.SystemClock;

/** That processing is, or was, restricted, and why. */
@ApplicationScoped
class RestrictionExtract implements ExtractSource {
    @Inject
    RestrictionRepository restrictions;

    @Override
    public Set<String> tables() {
        return Set.of("restriction");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return restrictions.list("concernId = ?1 order by id", caseId).stream().map(Restriction::view).map(restriction -> new ExtractPart.Writing()
                .add("restrictionGround", restriction.ground().code()).add("registrationNumber", restriction.registrationNumber())
                .add("liftedOn", restriction.liftedAt() == null ? null : LocalDate.ofInstant(restriction.liftedAt(), SystemClock.SWEDEN))
                .as("restriction." + restriction.id(), "restriction", LocalDate.ofInstant(restriction.restrictedAt(), SystemClock.SWEDEN),
                        madeFor.aboutSubject())).toList();
    }
}
