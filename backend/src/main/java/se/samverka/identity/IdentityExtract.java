package se.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.extract.MaskGround;

/** Who is known, by the names of the fields: the values stay sealed until the extract is given out. */
@ApplicationScoped
class IdentityExtract implements ExtractSource {
    @Inject
    IdentityRepository identities;

    @Override
    public Set<String> tables() {
        return Set.of("identity_vault", "sealed_identity", "sealed_field");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        List<SealedIdentity> known = identities.of(caseId);
        // With several people the case is about, who of them asks is for a human to say.
        boolean one = known.stream().filter(identity -> identity.whose() == IdentityOf.SUBJECT).count() == 1;
        return known.stream().map(identity -> {
            ExtractPart.Writing writing = new ExtractPart.Writing().add("whose", identity.whose().code()).add("pseudonym", identity.pseudonym());
            identity.fields().stream().sorted().forEach(field -> writing.add("identityField", field.code()));
            MaskGround proposed = identity.whose() == IdentityOf.REPORTER ? madeFor.aboutReporter()
                    : one ? madeFor.aboutSubject() : MaskGround.OTHER_PERSON;
            return writing.as("identity." + identity.id(), "identity", null, proposed);
        }).toList();
    }
}
