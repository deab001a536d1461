package se.samverka.legalbasis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.security.Role;

/**
 * A provision that lets data leave, in one wording. Rules are asked here and nowhere else.
 *
 * @param effectiveFrom first day; null when the day is not verified: then it counts as in force
 * @param effectiveTo   last day; null while it is in force
 */
@Schema(description = "A provision of law that may let data leave, in the wording that is in force. The text is a draft until confirmedOn is set.")
public record LegalBasis(
        @Schema(required = true, examples = "act_2025_170_section_6") String code,
        @Schema(required = true, description = "Which wording it is; kept with every decision.", examples = "1") int version,
        @Schema(nullable = true, description = "First day of this wording; null when not verified.") LocalDate effectiveFrom,
        @Schema(nullable = true, description = "Last day; null while in force.") LocalDate effectiveTo,
        @Schema(required = true, description = "What it is about, in plain words.") Wording name,
        @Schema(required = true, description = "The law and the section.") Wording law,
        @Schema(required = true, description = "What it says, in plain words.") Wording explanation,
        @Schema(required = true, description = "Where the text is from and how far it was checked.") Wording source,
        @Schema(nullable = true, description = "When the municipality's lawyer confirmed the text; null: seed data, to be confirmed.") LocalDate confirmedOn,
        @Schema(required = true) Set<Direction> directions,
        @Schema(required = true) Set<RecipientKind> recipients,
        @Schema(required = true, description = "For each holder of data: who decides, or which rule forbids.") Map<Holder, HolderRule> holders,
        @Schema(required = true, description = "The ages it is for; all of them when age does not matter.") Set<AgeGroup> ages,
        @Schema(required = true, description = "Only for violence in a close relationship.") boolean closeRelationshipViolenceOnly,
        @Schema(required = true, description = "Only for address, telephone, workplace and the like.") boolean contactDetailsOnly,
        @Schema(required = true, description = "The least length of the written balance of interests; 0: none is asked for.") int leastBalance,
        @Schema(required = true, description = "Its own test.") List<TestQuestion> questions) {

    /** Every rule that forbids the data to leave on this basis in this situation; none: it may be possible. */
    public Set<BasisRule> refusals(Situation situation) {
        EnumSet<BasisRule> refusals = EnumSet.noneOf(BasisRule.class);
        if (!isInForce(situation.on())) {
            refusals.add(BasisRule.NOT_IN_FORCE);
        }
        Optional.ofNullable(holders.get(situation.holder()).refusedBy()).ifPresent(refusals::add);
        if (!ages.contains(situation.age())) {
            refusals.add(ageRule(situation.age()));
        }
        if (!recipients.contains(situation.recipient())) {
            refusals.add(BasisRule.RECIPIENT);
        }
        if (!directions.contains(situation.direction())) {
            refusals.add(directions.contains(Direction.ON_REQUEST) ? BasisRule.ON_REQUEST_ONLY : BasisRule.OWN_INITIATIVE_ONLY);
        }
        if (closeRelationshipViolenceOnly && !situation.closeRelationshipViolence()) {
            refusals.add(BasisRule.CLOSE_RELATIONSHIP_ONLY);
        }
        return refusals;
    }

    /** The rule that keeps somebody with these roles from deciding about the holder's data; empty when they may. */
    public Optional<BasisRule> refusalOfDecider(Holder holder, Collection<String> roles) {
        HolderRule rule = holders.get(holder);
        if (rule.decidedBy().stream().anyMatch(roles::contains)) {
            return Optional.empty();
        }
        if (rule.refusedBy() != null) {
            return Optional.of(rule.refusedBy());
        }
        return Optional.of(rule.decidedBy().equals(List.of(Role.PRINCIPAL)) ? BasisRule.PRINCIPAL_DECIDES
                : rule.decidedBy().equals(List.of(Role.HANDLER)) ? BasisRule.HANDLER_DECIDES : BasisRule.OTHER_ROLE_DECIDES);
    }

    boolean isInForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom)) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    private BasisRule ageRule(AgeGroup age) {
        if (age == AgeGroup.UNKNOWN) {
            return BasisRule.AGE_UNKNOWN;
        }
        return ages.contains(AgeGroup.FROM_18_TO_20) ? BasisRule.UNDER_21_ONLY : BasisRule.UNDER_18_ONLY;
    }
}
