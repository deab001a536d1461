package se.samverka.shared.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What schemas and fields mean, from {@code contract-descriptions.properties}, where the code does not say it. */
final class ContractDescriptions {
    private final Properties words = new Properties();

    ContractDescriptions() {
        try (Reader in = new InputStreamReader(ContractDescriptions.class.getResourceAsStream("/contract-descriptions.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException("contract-descriptions.properties cannot be read", unreadable);
        }
    }

    void describe(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                schema.setDescription(words.getProperty(name));
            }
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((field, property) -> describe(name, field, property, schemas));
            }
        });
    }

    /** A field whose values explain themselves needs no words of its own. */
    private void describe(String schema, String field, Schema property, Map<String, Schema> schemas) {
        if (property.getDescription() != null || pointsTo(property, schemas, target -> target.getEnumeration() != null)) {
            return;
        }
        property.setDescription(words.getProperty(schema + "." + field, words.getProperty("*." + field)));
    }

    private static boolean pointsTo(Schema property, Map<String, Schema> schemas, Predicate<Schema> wanted) {
        Stream<Schema> parts = property.getAnyOf() == null ? Stream.of(property) : property.getAnyOf().stream();
        return parts.map(Schema::getRef).filter(ref -> ref != null)
                .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1))).anyMatch(wanted);
    }
}
