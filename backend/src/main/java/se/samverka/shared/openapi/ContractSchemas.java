package se.samverka.shared.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Makes the generated schemas say no less and no more than what is answered. */
final class ContractSchemas {
    private ContractSchemas() {
    }

    static void tidy(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(ContractSchemas::tidy);
        List.copyOf(schemas.values()).stream().filter(schema -> schema.getDiscriminator() != null)
                .forEach(union -> nameKinds(union, schemas));
    }

    private static void tidy(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        properties.values().forEach(property -> {
            // The generator puts its guess beside the reference; "type: object" there would forbid the null of anyOf.
            if (property.getRef() != null || property.getAnyOf() != null) {
                property.setType(null);
            }
            tidy(property);
        });
    }

    /** Each part of a union carries the property that tells it from the others, first and required. */
    private static void nameKinds(Schema union, Map<String, Schema> schemas) {
        union.setType(null);
        String property = union.getDiscriminator().getPropertyName();
        new TreeMap<>(union.getDiscriminator().getMapping()).forEach((kind, reference) -> {
            Schema part = schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
            if (part.getProperties() != null && part.getProperties().containsKey(property)) {
                return;
            }
            Map<String, Schema> properties = new LinkedHashMap<>();
            properties.put(property, OASFactory.createSchema().addType(Schema.SchemaType.STRING).constValue(kind)
                    .description("Tells what sort of step it is."));
            properties.putAll(part.getProperties() == null ? Map.of() : part.getProperties());
            part.setProperties(properties);
            List<String> required = new ArrayList<>(List.of(property));
            required.addAll(part.getRequired() == null ? List.of() : part.getRequired());
            part.setRequired(required);
        });
    }
}
