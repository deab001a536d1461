package se.samverka.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("unit")
class HandOverStatusTest {
    private static final Map<HandOverStatus, Set<HandOverStatus>> NEXT = Map.of(
            HandOverStatus.PROPOSED, Set.of(HandOverStatus.SENT, HandOverStatus.REFUSED, HandOverStatus.RECALLED),
            HandOverStatus.SENT, Set.of(HandOverStatus.ACKNOWLEDGED, HandOverStatus.REJECTED, HandOverStatus.RECALLED),
            HandOverStatus.REFUSED, Set.of(), HandOverStatus.ACKNOWLEDGED, Set.of(), HandOverStatus.REJECTED, Set.of(),
            HandOverStatus.RECALLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void leads_to(HandOverStatus status) {
        assertEquals(NEXT.get(status), Stream.of(HandOverStatus.values()).filter(status::leadsTo).collect(Collectors.toSet()));
    }
}
