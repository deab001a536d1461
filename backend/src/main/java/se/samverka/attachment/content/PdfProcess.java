package se.samverka.attachment.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jboss.logging.Logger;

/**
 * Lets {@link PdfReading} look at a PDF in a process of its own, with little memory and little time: ten megabytes of PDF
 * can be made to unpack to more than any computer has, and what happens to that process does not happen to the service.
 */
final class PdfProcess {
    private static final Logger LOG = Logger.getLogger(PdfProcess.class);
    private static final int PATIENCE_SECONDS = 20;
    /** Written anew a document is about as large as before. */
    private static final int MOST_CLEANED = 20 * 1024 * 1024;
    /** One at a time: its memory comes on top of the service's own. */
    private final Semaphore turn = new Semaphore(1, true);

    /** @param cleaned the document as it may be kept, when it is harmless */
    record Look(PdfFinding finding, byte[] cleaned) {
    }

    /** @return empty when no process could be had */
    Optional<Look> look(byte[] file) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(run(file));
            } finally {
                turn.release();
            }
        } catch (IOException failed) {
            LOG.errorf("No process to read a PDF in: %s", failed.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Look run(byte[] file) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx160m", "-Xss1m", "-XX:MaxMetaspaceSize=64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true", "-cp", classPath(), PdfReading.class.getName());
        // Neither passwords nor options of the service go along.
        command.environment().clear();
        Process reading = command.redirectError(Redirect.DISCARD).start();
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(reading::destroyForcibly);
        try (OutputStream out = reading.getOutputStream()) {
            out.write(file);
        } catch (IOException endedBefore) {
            LOG.debug("The process ended before it had read all");
        }
        byte[] cleaned;
        try (InputStream in = reading.getInputStream()) {
            cleaned = in.readNBytes(MOST_CLEANED + 1);
        }
        PdfFinding finding = PdfFinding.of(reading.waitFor());
        return finding == PdfFinding.HARMLESS && cleaned.length > MOST_CLEANED ? new Look(PdfFinding.TOO_COMPLEX, null) : new Look(finding, cleaned);
    }

    private static String classPath() {
        return Stream.of(PdfReading.class, PDFParser.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class, Logger.class)
                .map(PdfProcess::placeOf).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the place of " + type.getName() + " is no address");
        }
    }
}
