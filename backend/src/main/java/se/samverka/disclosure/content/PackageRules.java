package se.samverka.disclosure.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samverka.legalbasis.BasisRule;
import se.samverka.legalbasis.Holder;
import se.samverka.legalbasis.LegalBasis;
import se.samverka.legalbasis.Situation;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Role;

/** Whether a package may leave on its basis: each item by its own holder. Pure. */
public final class PackageRules {
    private static final Set<String> PRINCIPAL_ONLY = Set.of(Role.PRINCIPAL);

    private final LegalBasis basis;
    private final Function<Holder, Situation> situations;
    private final List<FieldError> refusals = new ArrayList<>();

    private PackageRules(LegalBasis basis, Function<Holder, Situation> situations) {
        this.basis = basis;
        this.situations = situations;
    }

    /** @throws ProblemException legal-basis-not-applicable, with every rule and the item it meets */
    static void require(LegalBasis basis, Function<Holder, Situation> situations, PrepareDisclosure command) {
        PackageRules rules = new PackageRules(basis, situations);
        for (int i = 0; i < command.picked().size(); i++) {
            rules.look(command.picked().get(i).holder(), false, "#/picked/" + i);
        }
        for (int i = 0; i < command.written().size(); i++) {
            PrepareDisclosure.WrittenItem item = command.written().get(i);
            rules.look(item.holder(), item.kind() == ItemKind.CONTACT_DETAILS, "#/written/" + i);
        }
        rules.answer();
    }

    /** @throws ProblemException legal-basis-not-applicable, when what was prepared may not leave any more */
    public static void requireStill(LegalBasis basis, Function<Holder, Situation> situations, SealedContent sealed) {
        PackageRules rules = new PackageRules(basis, situations);
        sealed.content().items().forEach(item -> rules.look(item.holder(), item.kind() == ItemKind.CONTACT_DETAILS, "#"));
        rules.answer();
    }

    /** Whether only a principal can decide about all of it. */
    public static boolean principalDecides(LegalBasis basis, List<Holder> holders) {
        return deciders(basis, holders).equals(PRINCIPAL_ONLY);
    }

    /** The roles that may decide about every item. */
    public static Set<String> deciders(LegalBasis basis, List<Holder> holders) {
        Set<String> all = new HashSet<>(Set.of(Role.COORDINATOR, Role.HANDLER, Role.PRINCIPAL, Role.POLICE_LIAISON));
        holders.forEach(holder -> all.retainAll(basis.holders().get(holder).decidedBy()));
        return all;
    }

    private void look(Holder holder, boolean contactDetails, String pointer) {
        BasisRule ofHolder = basis.holders().get(holder).refusedBy();
        basis.refusals(situations.apply(holder)).forEach(rule ->
                refuse(rule == ofHolder ? pointer + "/holder" : "#/basisCode", rule));
        if (basis.contactDetailsOnly() && !contactDetails) {
            refuse(pointer, BasisRule.CONTACT_DETAILS_ONLY);
        }
    }

    private void refuse(String pointer, BasisRule rule) {
        FieldError refusal = new FieldError(pointer, rule.code(), null);
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    private void answer() {
        if (!refusals.isEmpty()) {
            throw new ProblemException(ProblemType.LEGAL_BASIS_NOT_APPLICABLE, refusals);
        }
    }
}
