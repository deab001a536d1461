package se.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverka.shared.crypto.BlindIndex;
import se.samverka.shared.crypto.CaseSeal;

/** Values into sealed fields and back, with the fingerprints by which an equal one is found. */
@ApplicationScoped
class IdentitySealing {
    @Inject
    CaseSeal seal;

    @Inject
    BlindIndex fingerprints;

    @Inject
    IdentityRepository identities;

    /** Writes the values of a new identity. */
    void write(SealedIdentity identity, Map<IdentityField, String> values) {
        values.forEach((field, value) -> identities.add(new SealedField(identity, field, sealed(identity, field, value),
                fingerprint(field, values))));
    }

    /** Brings the stored fields to what {@code values} says; those that say the same are left alone. */
    void rewrite(SealedIdentity identity, List<SealedField> stored, Map<IdentityField, String> values) {
        Map<IdentityField, String> before = open(stored);
        for (SealedField field : stored) {
            String value = values.get(field.field());
            if (value == null) {
                identities.remove(field);
                continue;
            }
            if (!value.equals(before.get(field.field()))) {
                field.replace(sealed(identity, field.field(), value));
            }
            field.findBy(fingerprint(field.field(), values));
        }
        values.forEach((field, value) -> {
            if (!before.containsKey(field)) {
                identities.add(new SealedField(identity, field, sealed(identity, field, value), fingerprint(field, values)));
            }
        });
    }

    Map<IdentityField, String> open(List<SealedField> fields) {
        Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
        fields.forEach(field -> values.put(field.field(),
                seal.open(field.concernId(), place(field.identityId().toString(), field.field()), field.value())));
        return values;
    }

    private byte[] sealed(SealedIdentity identity, IdentityField field, String value) {
        return seal.seal(identity.concernId(), place(identity.id().toString(), field), value);
    }

    private byte[] fingerprint(IdentityField field, Map<IdentityField, String> values) {
        String year = values.get(IdentityField.BIRTH_YEAR);
        return switch (field) {
            case PERSONAL_IDENTITY_NUMBER -> fingerprints.of("sealed_field:personal_identity_number", values.get(field));
            // A name alone is shared by many.
            case NAME -> year == null ? null : fingerprints.of("sealed_field:name", FieldForms.nameWithYear(values.get(field), year));
            default -> null;
        };
    }

    private static String place(String identity, IdentityField field) {
        return "sealed_field:" + identity + ":" + field.code();
    }
}
