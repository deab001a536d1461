package se.samverka.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

/** The house rules of architecture.md §§ 1, 2, 4 and 9, as far as classes can tell. */
@Tag("unit")
@AnalyzeClasses(packages = "se.samverka", importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OfTheService.class})
class ArchitectureTest {
    /** The launcher on the class path is not the service. */
    static class OfTheService implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("localstack");
        }
    }

    private static final String SHARED = "se.samverka.shared";
    /** A name part that says nothing about what the thing is for. */
    private static final Pattern EMPTY_WORD = Pattern.compile("(Data|Info|Manager|Helper|Util|Utils|Common|Base|Impl)(?![a-z])");
    private static final Pattern EMPTY_VERB = Pattern.compile("(process|handle|do)([A-Z].*)?");
    private static final List<Class<? extends Annotation>> ACCESS = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class,
            Authenticated.class, PermissionsAllowed.class);
    private static final Set<Class<?>> MOMENTS = Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    @ArchTest
    static final ArchRule shared_uses_nothing_of_ours = noClasses().that().resideInAPackage(SHARED + "..")
            .should().dependOnClassesThat(DescribedPredicate.describe("belong to a feature",
                    (JavaClass type) -> type.getPackageName().startsWith("se.samverka.") && !isShared(type)));

    @ArchTest
    static final ArchRule a_feature_uses_only_lookups_events_and_their_records_of_another = classes().that().resideOutsideOfPackage(SHARED + "..")
            .should(new ArchCondition<>("use only what other features offer") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass used = dependency.getTargetClass();
                        boolean foreign = used.getPackageName().startsWith("se.samverka.") && !isShared(used)
                                && !feature(used).equals(feature(type));
                        if (foreign && !isOffered(used)) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles = slices().matching("se.samverka.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_things_are_for = classes().should(new ArchCondition<>("have no empty words in their names") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (EMPTY_WORD.matcher(type.getSimpleName()).find()) {
                events.add(SimpleConditionEvent.violated(type, type.getName()));
            }
            for (JavaMethod method : type.getMethods()) {
                if (!method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                        && EMPTY_VERB.matcher(method.getName()).matches()) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        }
    });

    @ArchTest
    static final ArchRule resources_are_HTTP_only = noClasses().that().haveSimpleNameEndingWith("Resource")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
            .orShould().dependOnClassesThat().haveSimpleNameEndingWith("Repository")
            .orShould().dependOnClassesThat().areAnnotatedWith(Entity.class)
            .orShould().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule resources_are_named_so = classes().that().areAnnotatedWith(Path.class)
            .should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Path.class)
            .and().areMetaAnnotatedWith(HttpMethod.class)
            .should(have(DescribedPredicate.describe("an annotation for access", (JavaMethod method) -> ACCESS.stream()
                    .anyMatch(access -> method.isAnnotatedWith(access) || method.getOwner().isAnnotatedWith(access)))));

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses().that().doNotHaveSimpleName("SystemClock")
            .should().callMethodWhere(DescribedPredicate.describe("ask for now without a clock", call ->
                    call.getName().equals("now") && MOMENTS.stream().anyMatch(moment -> call.getTargetOwner().isEquivalentTo(moment))
                            && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))))
            .orShould().callConstructor(Date.class)
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone");

    private static boolean isShared(JavaClass type) {
        return type.getPackageName().equals(SHARED) || type.getPackageName().startsWith(SHARED + ".");
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** A public lookup, verbs that are offered, an event in the past tense, or a public record that one of them answers with. */
    private static boolean isOffered(JavaClass used) {
        JavaClass outermost = used;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        boolean lookup = outermost.isInterface() && outermost.getSimpleName().matches(".+(Lookup|Verbs)");
        boolean valueOfLookup = (outermost.isRecord() || outermost.isEnum())
                && outermost.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass)
                        .anyMatch(user -> user.getSimpleName().matches(".+(Lookup|Verbs)") || user.getPackageName().equals(used.getPackageName()) && user.isRecord());
        boolean event = outermost.isRecord() && outermost.getSimpleName().endsWith("ed");
        return outermost.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC) && (lookup || valueOfLookup || event);
    }
}
