package se.samverka.webhook.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.WithDefault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class RetryPlanTest {
    private static List<Duration> waits() {
        Duration first = Duration.parse("PT" + standard("firstWait"));
        Duration longest = Duration.parse("PT" + standard("longestWait"));
        return IntStream.range(1, Integer.parseInt(standard("attempts"))).mapToObj(attempt -> RetryPlan.wait(attempt, first, longest)).toList();
    }

    /** What holds when the municipality has not chosen otherwise. */
    private static String standard(String setting) {
        try {
            return WebhookSettings.class.getMethod(setting).getAnnotation(WithDefault.class).value();
        } catch (NoSuchMethodException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void each_wait_is_three_times_the_one_before_it_up_to_the_longest() {
        assertEquals(List.of("PT30S", "PT1M30S", "PT4M30S", "PT13M30S", "PT40M30S", "PT2H1M30S", "PT6H4M30S", "PT12H", "PT12H", "PT12H", "PT12H", "PT12H"),
                waits().stream().map(Duration::toString).toList());
    }

    @Test
    void the_table_of_the_guide_for_integrators_is_this_one() throws Exception {
        List<String> told = Pattern.compile("\\| \\d{1,2} \\| ([^|]+) \\|").matcher(Files.readString(Path.of("docs/integration-webhooks.md"))).results()
                .map((MatchResult row) -> row.group(1).strip()).toList();
        assertEquals(Integer.parseInt(standard("attempts")), told.size());
        assertEquals(waits().stream().map(RetryPlanTest::inWords).toList(), told.subList(1, told.size()));
    }

    private static String inWords(Duration wait) {
        String hours = wait.toHours() > 0 ? wait.toHours() + " h " : "";
        String minutes = wait.toMinutesPart() > 0 ? wait.toMinutesPart() + " min " : "";
        return (hours + minutes + (wait.toSecondsPart() > 0 ? wait.toSecondsPart() + " s" : "")).strip();
    }

    @Test
    void chance_moves_a_wait_by_a_fifth_at_the_most() {
        Duration wait = Duration.ofMinutes(10);
        assertEquals(Duration.ofMinutes(8), RetryPlan.withJitter(wait, 0));
        assertEquals(Duration.ofMinutes(12), RetryPlan.withJitter(wait, 1));
    }
}
