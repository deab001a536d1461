package se.samverka.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fault 23: twenty uploads at once are three in memory at a time. */
@Tag("unit")
class FileMemoryTest {

    @Test
    void no_more_than_three_are_in_memory_at_once() throws Exception {
        FileMemory memory = new FileMemory();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        ExecutorService clients = Executors.newFixedThreadPool(20);
        List<Future<Integer>> all = IntStream.range(0, 20).mapToObj(i -> clients.submit(() -> memory.with(() -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            three.countDown();
            await(three);
            inside.decrementAndGet();
            return i;
        }))).toList();
        for (int i = 0; i < 20; i++) {
            assertEquals(i, all.get(i).get());
        }
        clients.shutdown();
        assertEquals(3, most.get());
    }

    @Test
    void what_fails_gives_its_place_back() {
        FileMemory memory = new FileMemory();
        for (int i = 0; i < 10; i++) {
            assertThrows(IllegalStateException.class, () -> memory.with(() -> {
                throw new IllegalStateException();
            }));
        }
        assertEquals("free", memory.with(() -> "free"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
