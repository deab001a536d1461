package se.samverka.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.concern.ConcernStatus.ASSESSED;
import static se.samverka.concern.ConcernStatus.CLOSED;
import static se.samverka.concern.ConcernStatus.FOLLOWED_UP;
import static se.samverka.concern.ConcernStatus.HANDED_OVER;
import static se.samverka.concern.ConcernStatus.IN_ACTION;
import static se.samverka.concern.ConcernStatus.RECEIVED;
import static se.samverka.concern.ConcernStatus.TRIAGED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("unit")
class ConcernStatusTest {
    private static final Map<ConcernStatus, Set<ConcernStatus>> NEXT = Map.of(
            RECEIVED, EnumSet.of(TRIAGED),
            TRIAGED, EnumSet.of(ASSESSED, HANDED_OVER, CLOSED),
            ASSESSED, EnumSet.of(IN_ACTION, HANDED_OVER, CLOSED),
            IN_ACTION, EnumSet.of(FOLLOWED_UP, HANDED_OVER, CLOSED),
            HANDED_OVER, EnumSet.of(FOLLOWED_UP, CLOSED, TRIAGED, ASSESSED, IN_ACTION),
            FOLLOWED_UP, EnumSet.of(IN_ACTION, CLOSED),
            CLOSED, EnumSet.of(TRIAGED));

    @ParameterizedTest
    @EnumSource
    void a_state_leads_to_these_and_no_others(ConcernStatus from) {
        assertEquals(NEXT.get(from), Arrays.stream(ConcernStatus.values()).filter(from::leadsTo).collect(Collectors.toSet()));
    }
}
