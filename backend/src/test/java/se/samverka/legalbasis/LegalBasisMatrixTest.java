package se.samverka.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every basis against every holder, age and role. The table was written from domain § 3, by hand and before the
 * catalogue: it must be changed together with the law, never to follow the file.
 */
@Tag("unit")
class LegalBasisMatrixTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /**
     * For each basis: who decides over data of the municipality, school, social services, health care, police and civil
     * society (C coordinator, H handler, P principal, L police liaison), or the rule that forbids it; then the ages.
     */
    private static final String TABLE = """
            necessity                        | CHP     | CHP     | CHP     | CHP     | CHP    | CHP     | any
            sol_19_1_report                  | CHP     | CHP     | there   | CHP     | police | CHP     | <18
            consent                          | CH      | P       | H       | H       | police | CH      | any
            act_2025_170_section_4           | CH      | P       | H       | H       | police | CH      | any
            act_2025_170_section_6           | CH      | use7    | s8      | s8      | police | CH      | any
            act_2025_170_section_7_request   | school  | P       | s8      | s8      | police | school  | any
            act_2025_170_section_7_initiative| school  | P       | s8      | s8      | police | school  | any
            osl_10_15_a                      | CH      | P       | H       | unsure  | police | CH      | any
            osl_10_18_a                      | social  | social  | H       | social  | social | social  | <21
            osl_10_18_b                      | social  | social  | H       | social  | social | social  | any
            osl_10_22_a                      | social  | social  | H       | social  | social | social  | any
            osl_35_10_c                      | polonly | polonly | polonly | polonly | L      | polonly | any
            osl_10_18_c                      | social  | social  | H       | social  | social | social  | any
            osl_10_21                        | use24   | use24   | H       | H       | police | use24   | any
            osl_10_23                        | use24   | use24   | H       | H       | police | use24   | any
            osl_10_24                        | CH      | P       | use2123 | use2123 | police | CH      | any
            osl_10_2                         | CH      | P       | H       | H       | police | CH      | any
            osl_10_27                        | CH      | P       | clause  | clause  | police | CH      | any
            """;
    private static final Map<String, String> RULES = Map.ofEntries(Map.entry("there", "basis_already_in_social_services"),
            Map.entry("police", "basis_police_decides_over_its_own"), Map.entry("use7", "basis_school_has_section_7"),
            Map.entry("s8", "basis_section_8_of_2025_170"), Map.entry("school", "basis_school_only"),
            Map.entry("unsure", "basis_exemption_not_verified"), Map.entry("social", "basis_social_services_only"),
            Map.entry("polonly", "basis_police_only"), Map.entry("use24", "basis_suspicion_has_section_24"),
            Map.entry("use2123", "basis_suspicion_has_sections_21_and_23"), Map.entry("clause", "basis_general_clause_exempts"));
    private static final List<String> HOLDERS = List.of("municipality", "school", "social_services", "health", "police", "civil_society");
    private static final Map<String, Character> ROLES = Map.of("coordinator", 'C', "handler", 'H', "principal", 'P', "police_liaison", 'L',
            "staff", '-', "sector_lead", '-', "auditor", '-', "admin", '-', "group_member", '-');
    /** Who may get it and how; all authorities where nothing else is said. */
    private static final String LAW_ENFORCEMENT = "police security_service other_law_enforcement";
    private static final String AUTHORITIES = LAW_ENFORCEMENT + " social_services school health other_authority";
    private static final Map<String, String> RECIPIENTS = Map.ofEntries(
            Map.entry("necessity", AUTHORITIES + " civil_society"), Map.entry("sol_19_1_report", "social_services"),
            Map.entry("consent", AUTHORITIES + " civil_society"), Map.entry("act_2025_170_section_4", LAW_ENFORCEMENT),
            Map.entry("act_2025_170_section_6", LAW_ENFORCEMENT), Map.entry("act_2025_170_section_7_request", LAW_ENFORCEMENT),
            Map.entry("act_2025_170_section_7_initiative", "police"), Map.entry("osl_10_15_a", AUTHORITIES),
            Map.entry("osl_10_18_a", "police"), Map.entry("osl_10_18_b", "police security_service"),
            Map.entry("osl_10_22_a", LAW_ENFORCEMENT), Map.entry("osl_35_10_c", "social_services"), Map.entry("osl_10_18_c", "police"),
            Map.entry("osl_10_21", LAW_ENFORCEMENT), Map.entry("osl_10_23", LAW_ENFORCEMENT), Map.entry("osl_10_24", LAW_ENFORCEMENT),
            Map.entry("osl_10_2", AUTHORITIES), Map.entry("osl_10_27", AUTHORITIES));
    private static final Map<String, String> ONE_DIRECTION = Map.of("act_2025_170_section_4", "on_request",
            "act_2025_170_section_7_request", "on_request", "act_2025_170_section_7_initiative", "own_initiative");

    record Row(String code, List<String> cells, String ages) {
        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines().map(line -> line.split("\\|")).map(cells -> new Row(cells[0].trim(),
                Arrays.stream(cells).skip(1).limit(6).map(String::trim).toList(), cells[7].trim()));
    }

    @Test
    void the_table_and_the_catalogue_of_today_name_the_same_bases() {
        assertEquals(rows().map(Row::code).toList(), SeedCatalogue.bases().stream().filter(basis -> basis.isInForce(TODAY)).map(LegalBasis::code).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_holder_age_and_role(Row row) {
        LegalBasis basis = ofToday(row.code());
        boolean closeOnly = row.code().equals("osl_10_18_c");
        for (int i = 0; i < HOLDERS.size(); i++) {
            Holder holder = Holder.valueOf(HOLDERS.get(i).toUpperCase());
            String cell = row.cells().get(i);
            for (AgeGroup age : AgeGroup.values()) {
                Set<String> expected = new TreeSet<>();
                if (RULES.containsKey(cell)) {
                    expected.add(RULES.get(cell));
                }
                expected.addAll(ageRule(row.ages(), age));
                assertEquals(expected, codes(basis.refusals(situation(basis, holder, age, closeOnly))), row + " " + holder + " " + age);
            }
            for (Map.Entry<String, Character> role : ROLES.entrySet()) {
                String refusal = basis.refusalOfDecider(holder, List.of("staff", role.getKey())).map(BasisRule::code).orElse("decides");
                assertEquals(RULES.containsKey(cell) ? RULES.get(cell) : cell.indexOf(role.getValue()) >= 0 ? "decides" : deciders(cell),
                        refusal, row + " " + holder + " " + role.getKey());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_recipient_and_direction(Row row) {
        LegalBasis basis = ofToday(row.code());
        for (RecipientKind recipient : RecipientKind.values()) {
            for (Direction direction : Direction.values()) {
                Set<String> expected = new HashSet<>();
                if (!List.of(RECIPIENTS.get(row.code()).split(" ")).contains(recipient.code())) {
                    expected.add("basis_recipient");
                }
                String only = ONE_DIRECTION.getOrDefault(row.code(), direction.code());
                if (!only.equals(direction.code())) {
                    expected.add("basis_" + only + "_only");
                }
                Set<String> found = codes(basis.refusals(new Situation(Holder.MUNICIPALITY, AgeGroup.UNDER_18, recipient, direction, true, TODAY)));
                found.retainAll(Set.of("basis_recipient", "basis_on_request_only", "basis_own_initiative_only"));
                assertEquals(expected, found, row + " " + recipient + " " + direction);
            }
        }
    }

    @Test
    void violence_in_a_close_relationship_is_the_only_matter_of_10_18_c() {
        for (LegalBasis basis : SeedCatalogue.bases()) {
            assertEquals(basis.code().equals("osl_10_18_c"), codes(basis.refusals(situation(basis, Holder.SOCIAL_SERVICES, AgeGroup.UNDER_18, false)))
                    .contains("basis_close_relationship_only"), basis.code());
        }
    }

    /** Domain § 3, finding D: the rules changed on these days. */
    @Test
    void each_day_has_its_own_law() {
        assertTrue(isThere("act_2025_170_section_6", LocalDate.of(2025, 4, 1)) && !isThere("act_2025_170_section_6", LocalDate.of(2025, 3, 31)));
        assertTrue(isThere("osl_10_15_a", LocalDate.of(2025, 12, 1)) && !isThere("osl_10_15_a", LocalDate.of(2025, 11, 30)));
        assertTrue(isThere("osl_10_18_b", LocalDate.of(2020, 8, 1)) && !isThere("osl_10_18_b", LocalDate.of(2020, 7, 31)));
        assertTrue(isThere("sol_19_1_report", LocalDate.of(2025, 7, 1)) && !isThere("sol_19_1_report", LocalDate.of(2025, 6, 30)));
        List<Integer> wordings = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2013, 1, 1), LocalDate.of(2020, 7, 31), LocalDate.of(2020, 8, 1), LocalDate.of(2025, 4, 1))) {
            wordings.add(SeedCatalogue.bases().stream().filter(basis -> basis.code().equals("osl_10_18_a") && basis.isInForce(day)).findFirst().orElseThrow().version());
        }
        assertEquals(List.of(1, 1, 2, 3), wordings);
        LegalBasis section6 = ofToday("act_2025_170_section_6");
        assertEquals(Set.of("basis_not_in_force"), codes(section6.refusals(new Situation(Holder.MUNICIPALITY, AgeGroup.FROM_21,
                RecipientKind.POLICE, Direction.ON_REQUEST, false, LocalDate.of(2025, 3, 31)))));
    }

    @Test
    void no_day_has_two_wordings_of_one_basis_and_every_text_says_what_it_is() {
        for (LegalBasis basis : SeedCatalogue.bases()) {
            assertEquals(1, SeedCatalogue.bases().stream().filter(other -> other.code().equals(basis.code()) && other.version() == basis.version()).count());
            LocalDate day = basis.effectiveFrom() == null ? TODAY : basis.effectiveFrom();
            assertEquals(1, SeedCatalogue.bases().stream().filter(other -> other.code().equals(basis.code()) && other.isInForce(day)).count(), basis.code());
            assertEquals(null, basis.confirmedOn(), "seed data is never confirmed: " + basis.code());
            assertTrue(!basis.questions().isEmpty() && !basis.source().sv().isBlank() && !basis.law().en().isBlank(), basis.code());
        }
    }

    private static boolean isThere(String code, LocalDate day) {
        return SeedCatalogue.bases().stream().anyMatch(basis -> basis.code().equals(code) && basis.isInForce(day));
    }

    private static Set<String> ageRule(String ages, AgeGroup age) {
        boolean fits = ages.equals("any") || age == AgeGroup.UNDER_18 || ages.equals("<21") && age == AgeGroup.FROM_18_TO_20;
        if (fits) {
            return Set.of();
        }
        return Set.of(age == AgeGroup.UNKNOWN ? "basis_age_unknown" : ages.equals("<21") ? "basis_under_21_only" : "basis_under_18_only");
    }

    private static String deciders(String cell) {
        return cell.equals("P") ? "basis_principal_decides" : cell.equals("H") ? "basis_handler_decides" : "basis_other_role_decides";
    }

    /** Everything but holder and age as the basis wants it. */
    private static Situation situation(LegalBasis basis, Holder holder, AgeGroup age, boolean closeRelationship) {
        return new Situation(holder, age, basis.recipients().iterator().next(), basis.directions().iterator().next(), closeRelationship, TODAY);
    }

    private static Set<String> codes(Set<BasisRule> rules) {
        return rules.stream().map(BasisRule::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static LegalBasis ofToday(String code) {
        return SeedCatalogue.bases().stream().filter(basis -> basis.code().equals(code) && basis.isInForce(TODAY)).findFirst().orElseThrow();
    }
}
