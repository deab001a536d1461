package se.samverka.rights.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.identity.IdentityField;
import se.samverka.identity.OpenedIdentity;
import se.samverka.identity.SealedIdentityLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;

/** The document the person gets: what was approved, with the identities in it opened at this moment. */
@ApplicationScoped
public class ExtractDelivery {
    /** Why a number is kept is the municipality's reason; the number itself is the person's. */
    private static final Set<IdentityField> OPENED = EnumSet.complementOf(EnumSet.of(IdentityField.NUMBER_JUSTIFICATION));
    private static final String KIND = "identity";

    @Inject
    ExtractService extracts;

    @Inject
    ConcernLookup concerns;

    @Inject
    SealedIdentityLookup identities;

    @Inject
    CaseSeal seal;

    @Inject
    SamverkaSettings settings;

    @Inject
    AuditLog audit;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentActor current;

    /** Each opening is an event that names the fields (safeguard 19). */
    @Transactional
    public ExtractDocument open(UUID concern, UUID id) {
        ConcernBrief brief = concerns.require(concern);
        Extract extract = extracts.require(concern, id);
        ExtractPolicy.require(ExtractAction.OPEN_DOCUMENT, current.get(), extract, brief);
        stepUp.require();
        List<ShownPart> parts = new ArrayList<>(extract.shown(seal).parts());
        boolean named = parts.stream().anyMatch(ExtractDelivery::isOpen);
        if (named) {
            Map<String, OpenedIdentity> opened = identities.open(concern, OPENED).stream()
                    .collect(Collectors.toMap(identity -> "identity." + identity.id(), Function.identity()));
            parts.replaceAll(part -> isOpen(part) ? withValues(part, opened.get(part.key())) : part);
        }
        audit.record("extract.document_opened", "concern", concern, named
                ? Map.of("extract", id.toString(), "fields", IdentityField.codesOf(OPENED)) : Map.of("extract", id.toString()));
        return new ExtractDocument(settings.municipality().name(), extract.caseNumber(), extract.madeFor(),
                extract.preparedAt().atZone(SystemClock.SWEDEN).toLocalDate(), parts);
    }

    private static boolean isOpen(ShownPart part) {
        return part.kind().equals(KIND) && part.ground() == null;
    }

    /** Without values once the identity has left for another authority or was removed. */
    private static ShownPart withValues(ShownPart part, OpenedIdentity identity) {
        ExtractPart.Writing writing = new ExtractPart.Writing();
        part.fields().stream().filter(field -> !field.name().equals("identityField")).forEach(field -> writing.add(field.name(), field.value()));
        if (identity != null) {
            writing.add("name", identity.name()).add("birthYear", identity.birthYear())
                    .add("personalIdentityNumber", identity.personalIdentityNumber()).add("phone", identity.phone())
                    .add("email", identity.email()).add("address", identity.address());
        }
        return new ShownPart(part.key(), part.kind(), part.writtenOn(), writing.as(part.key(), part.kind(), null, null).fields(), null);
    }
}
