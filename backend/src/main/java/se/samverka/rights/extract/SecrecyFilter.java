package se.samverka.rights.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.problem.ProblemException;

/** Everything a case holds, and what is left of it when the choices of a human are applied. */
@ApplicationScoped
class SecrecyFilter {
    static final String MASKED = "[maskerat]";

    @Inject
    @Any
    Instance<ExtractSource> sources;

    /** Of the case first, then of what stands beside it, always in the same order. */
    List<ExtractPart> everythingOf(UUID concern, ExtractFor madeFor) {
        return sources.stream().sorted(Comparator.comparing((ExtractSource source) -> !source.tables().contains("concern"))
                        .thenComparing(source -> source.tables().stream().sorted().findFirst().orElse("")))
                .flatMap(source -> source.partsOf(concern, madeFor).stream()).toList();
    }

    /** @throws ProblemException validation-failed, when a part is unknown, chosen twice or not chosen at all */
    List<ShownPart> apply(List<ExtractPart> parts, List<PartChoice> choices) {
        Map<String, Integer> chosen = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            if (chosen.put(choices.get(i).key(), i) != null) {
                throw ProblemException.invalid("#/choices/" + i + "/key", "picked_twice");
            }
        }
        List<ShownPart> shown = new ArrayList<>();
        for (ExtractPart part : parts) {
            Integer at = chosen.remove(part.key());
            if (at == null) {
                throw ProblemException.invalid("#/choices", "part_not_chosen");
            }
            shown.add(apply(part, choices.get(at), "#/choices/" + at));
        }
        if (!chosen.isEmpty()) {
            throw ProblemException.invalid("#/choices/" + chosen.values().stream().min(Comparator.naturalOrder()).orElseThrow() + "/key", "unknown_part");
        }
        return shown;
    }

    private static ShownPart apply(ExtractPart part, PartChoice choice, String pointer) {
        if (choice.masksPassages() && choice.ground() == null) {
            throw ProblemException.invalid(pointer + "/ground", "required");
        }
        if (choice.masksAll()) {
            return new ShownPart(part.key(), part.kind(), part.writtenOn(), List.of(), choice.ground());
        }
        List<ExtractPart.Field> fields = part.fields();
        for (int i = 0; choice.masksPassages() && i < choice.passages().size(); i++) {
            String passage = choice.passages().get(i);
            if (fields.stream().noneMatch(field -> field.value().contains(passage))) {
                throw ProblemException.invalid(pointer + "/passages/" + i, "not_in_part");
            }
            fields = fields.stream().map(field -> new ExtractPart.Field(field.name(), field.value().replace(passage, MASKED))).toList();
        }
        return new ShownPart(part.key(), part.kind(), part.writtenOn(), fields, choice.ground());
    }
}
