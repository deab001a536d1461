package se.samverka.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import se.samverka.shared.privacy.FreeText;

/** Writes the limits of {@link FreeText} into the contract, so that no record has to state them twice. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FreeTextLimits implements OASFilter {
    private final IndexView index;

    public FreeTextLimits(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        for (AnnotationInstance limit : index.getAnnotations(FreeText.class)) {
            FieldInfo field = fieldOf(limit.target());
            Schema owner = field == null ? null : contract.getComponents().getSchemas().get(schemaName(field.declaringClass()));
            if (owner == null || owner.getProperties() == null) {
                continue;
            }
            Schema property = owner.getProperties().get(field.name());
            Schema text = property.getItems() == null ? property : property.getItems();
            text.minLength(1).maxLength(limit.value("max").asInt());
        }
    }

    /** A list's text carries the annotation on its type, a single text on its field. */
    private static FieldInfo fieldOf(AnnotationTarget target) {
        AnnotationTarget owner = target.kind() == AnnotationTarget.Kind.TYPE ? target.asType().enclosingTarget() : target;
        return owner.kind() == AnnotationTarget.Kind.FIELD ? owner.asField() : null;
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema == null || schema.value("name") == null ? type.simpleName() : schema.value("name").asString();
    }
}
