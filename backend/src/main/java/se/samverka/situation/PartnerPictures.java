package se.samverka.situation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** The current picture as partners may see it. */
@ApplicationScoped
public class PartnerPictures {
    @Inject
    EntityManager database;

    @Inject
    PartnerCalls calls;

    @Inject
    ObjectMapper json;

    /** @throws ProblemException not-found, while no picture has been made available to partners */
    @Transactional
    public PartnerPictureView current(StatedReason.Checked stated) {
        calls.note(stated, "getPoliceSituationPicture", null);
        List<Object[]> newest = database.createNativeQuery("select id, published_at, period_from, period_to, content from partner_picture"
                + " order by published_at desc, id desc limit 1", Object[].class).getResultList();
        return newest.stream().findFirst().map(this::view).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private PartnerPictureView view(Object[] row) {
        try {
            return new PartnerPictureView((UUID) row[0], (Instant) row[1], (LocalDate) row[2], (LocalDate) row[3],
                    List.of(json.readValue((String) row[4], PartnerPictureView.Section[].class)));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored picture cannot be read");
        }
    }
}
