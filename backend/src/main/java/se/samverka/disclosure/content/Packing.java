package se.samverka.disclosure.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.concern.ConcernPart;
import se.samverka.concern.ConcernPartLookup;
import se.samverka.legalbasis.BasisRule;
import se.samverka.legalbasis.Holder;
import se.samverka.legalbasis.LegalBasis;
import se.samverka.legalbasis.LegalBasisLookup;
import se.samverka.legalbasis.Situation;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Role;

/** Makes the package of what was chosen, from the case as it is now, when the law lets it leave. */
@ApplicationScoped
public class Packing {
    @Inject
    ConcernPartLookup parts;

    @Inject
    LegalBasisLookup bases;

    @Inject
    AccountLookup accounts;

    /**
     * For whom and about whom it is packed.
     *
     * @param yourCaseNumber of the recipient, or null
     * @param situations     the situation of each holder's data
     */
    public record Addressed(UUID disclosureId, UUID concernId, String yourCaseNumber, Function<Holder, Situation> situations) {
    }

    public record Packed(LegalBasis basis, SealedContent sealed) {
    }

    /** @throws ProblemException validation-failed, or legal-basis-not-applicable with the rule that forbids it */
    public Packed pack(Addressed to, PrepareDisclosure command, LocalDate today) {
        LegalBasis basis = bases.require(command.basisCode(), today, "#/basisCode");
        checkShape(command);
        PackageRules.require(basis, to.situations(), command);
        bases.requireMet(basis, command.answers(), command.balance(), today);
        PackageContent content = new PackageContent(to.disclosureId(), to.yourCaseNumber(), command.outcome(), basis.code(), basis.law(),
                items(to.concernId(), command), command.noteToRecipient());
        SealedContent sealed = SealedContent.of(content,
                new Weighing(command.neededFor(), command.answers(), command.balance(), command.notGivenBecause()));
        checkDecider(basis, sealed, command.deciderId());
        return new Packed(basis, sealed);
    }

    private static void checkShape(PrepareDisclosure command) {
        if (command.picked().isEmpty() && command.written().isEmpty()) {
            throw ProblemException.invalid("#/picked", "too_few");
        }
        if ((command.outcome() == Outcome.PARTLY_GRANTED) == (command.notGivenBecause() == null)) {
            throw ProblemException.invalid("#/notGivenBecause", command.notGivenBecause() == null ? "required" : "not_given_only_in_part");
        }
        for (int i = 0; i < command.written().size(); i++) {
            if (!command.written().get(i).kind().isWritten()) {
                throw ProblemException.invalid("#/written/" + i + "/kind", "unknown_value");
            }
        }
    }

    /** What was picked, in the order of the case, then what was written. */
    private List<PackageItem> items(UUID concern, PrepareDisclosure command) {
        Map<String, Holder> wanted = wanted(command);
        List<ConcernPart> found = wanted.isEmpty() ? List.of()
                : parts.of(concern).stream().filter(part -> wanted.containsKey(part.key())).toList();
        if (found.size() < wanted.size()) {
            List<String> known = found.stream().map(ConcernPart::key).toList();
            long unknown = command.picked().stream().takeWhile(picked -> known.contains(picked.part())).count();
            throw ProblemException.invalid("#/picked/" + unknown + "/part", "unknown_value");
        }
        List<PackageItem> items = new ArrayList<>(found.stream().map(part -> PackageItem.picked(part, wanted.get(part.key()))).toList());
        command.written().forEach(item -> items.add(PackageItem.written(item.kind(), item.text(), item.holder())));
        return items;
    }

    private static Map<String, Holder> wanted(PrepareDisclosure command) {
        return command.picked().stream().collect(Collectors.toMap(PrepareDisclosure.PickedPart::part,
                PrepareDisclosure.PickedPart::holder, (first, second) -> {
                    throw ProblemException.invalid("#/picked", "picked_twice");
                }));
    }

    private void checkDecider(LegalBasis basis, SealedContent sealed, UUID decider) {
        if (PackageRules.deciders(basis, sealed.holders()).isEmpty()) {
            throw new ProblemException(ProblemType.LEGAL_BASIS_NOT_APPLICABLE,
                    List.of(new FieldError("#/basisCode", BasisRule.NO_ROLE_DECIDES_ALL.code(), null)));
        }
        boolean principal = PackageRules.principalDecides(basis, sealed.holders());
        if (principal && decider == null) {
            throw ProblemException.invalid("#/deciderId", "principal_must_be_named");
        }
        if (decider != null && (!principal || !accounts.holdersOf(Role.PRINCIPAL).contains(decider))) {
            throw ProblemException.invalid("#/deciderId", "not_a_principal");
        }
    }
}
