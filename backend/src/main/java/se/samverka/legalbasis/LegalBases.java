package se.samverka.legalbasis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** The catalogue as it is stored. A wording never changes once it is there, so it is read once. */
@ApplicationScoped
public class LegalBases implements LegalBasisLookup {
    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private final AtomicReference<List<LegalBasis>> known = new AtomicReference<>(List.of());

    @Override
    @Transactional
    public List<LegalBasis> inForce(LocalDate on) {
        return all().stream().filter(basis -> basis.isInForce(on)).toList();
    }

    @Override
    @Transactional
    public LegalBasis require(String code, LocalDate on, String pointer) {
        return inForce(on).stream().filter(basis -> basis.code().equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.invalid(pointer, "unknown_value"));
    }

    @Override
    @Transactional
    public LegalBasis inVersion(String code, int version) {
        return all().stream().filter(basis -> basis.code().equals(code) && basis.version() == version).findFirst().orElseThrow();
    }

    @Override
    public void requireApplicable(LegalBasis basis, Situation situation, String pointer) {
        refuseFor(basis.refusals(situation), pointer);
    }

    @Override
    public void requireDecider(LegalBasis basis, Holder holder, Collection<String> roles, String pointer) {
        basis.refusalOfDecider(holder, roles).ifPresent(rule -> refuseFor(Set.of(rule), pointer));
    }

    @Override
    public void requireMet(LegalBasis basis, List<BasisAnswer> answers, String balance, LocalDate on) {
        BasisTest.require(basis, answers, balance, on);
    }

    static void refuseFor(Set<BasisRule> rules, String pointer) {
        if (!rules.isEmpty()) {
            throw new ProblemException(ProblemType.LEGAL_BASIS_NOT_APPLICABLE,
                    rules.stream().map(rule -> new FieldError(pointer, rule.code(), null)).toList());
        }
    }

    private List<LegalBasis> all() {
        if (known.get().isEmpty()) {
            List<String> stored = database.createNativeQuery("select content from legal_basis order by position, version", String.class)
                    .getResultList();
            known.set(stored.stream().map(this::read).toList());
        }
        return known.get();
    }

    private LegalBasis read(String stored) {
        try {
            return json.readValue(stored, LegalBasis.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored legal basis cannot be read");
        }
    }
}
