package se.samverka.organisation.hr.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.CodeLists;
import se.samverka.organisation.hr.HrRunView;
import se.samverka.organisation.hr.HrSynchronisation;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.TimeOrderedId;

/**
 * Looks a file of HR's through, and reads it in. Both do the same work on the same register, in one transaction; when it is
 * only to be looked through, that is taken back (ADR 132).
 */
@ApplicationScoped
public class StaffFileReading {
    private static final int MOST_SHOWN = 500;
    private static final int MOST_ANSWERED = 100;

    @Inject
    StaffFileWriting writing;

    @Inject
    HrSynchronisation synchronisation;

    @Inject
    CodeLists codes;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What a file holds, and what there is to correct in it. @param table null when it is none */
    private record Read(FileText text, StaffTable table, StaffRows rows, List<StaffFileFault> faults) {
    }

    /** Says what reading it in would come to, and changes nothing. */
    public StaffFileCheck check(byte[] file, ReadingOrder order) {
        StaffFileCheck check;
        QuarkusTransaction.begin();
        try {
            Read read = read(file);
            check = read.table() == null ? nothing(read) : tried(read, order);
        } finally {
            QuarkusTransaction.rollback();
        }
        QuarkusTransaction.requiringNew().run(() -> audit.record("staff_file.checked", "staff_file", null,
                Map.of("rows", String.valueOf(check.rows()), "faults", String.valueOf(check.faultCount()))));
        return check;
    }

    private StaffFileCheck tried(Read read, ReadingOrder order) {
        StaffFileWriting.Written written = writing.write(read.rows(), TimeOrderedId.at(clock.instant()), order.complete(), true);
        List<StaffFileFault> faults = inOrder(read, written);
        return new StaffFileCheck(read.table().rows().size(), read.text().encoding(), String.valueOf(read.text().separator()), read.table().ignored(),
                written.units().added(), written.units().changed(), written.employees().added(), written.employees().changed(), written.employees().unchanged(),
                order.complete() && faults.isEmpty() ? written.left() : null, faults.size(), faults.stream().limit(MOST_SHOWN).toList());
    }

    /** @throws ProblemException validation-failed, with row and column of each fault, unless faulty rows are to be left out; many-leavers */
    @Transactional
    public Once<HrRunView> readIn(byte[] file, String key, ReadingOrder order) {
        Idempotency.requireKey(key);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "readStaffFile", List.of(fingerprint(file), order), id, () -> {
            Read read = read(file);
            if (read.table() == null || !order.skipFaulty() && !read.faults().isEmpty()) {
                throw refused(read.faults());
            }
            boolean complete = order.complete() && read.faults().isEmpty();
            synchronisation.beginFile(id, complete);
            StaffFileWriting.Written written = writing.write(read.rows(), id, complete, order.manyHaveLeft());
            if (!order.skipFaulty() && !written.faults().isEmpty()) {
                throw refused(inOrder(read, written));
            }
            return synchronisation.endFile(id, written.units(), written.employees(), written.left(), written.unitsEnded());
        }, synchronisation::get);
    }

    private Read read(byte[] file) {
        FileText text = null;
        try {
            text = FileText.of(file);
            StaffTable table = StaffTable.of(text);
            StaffRows rows = new StaffRows(table, codes);
            return new Read(text, table, rows, rows.faults());
        } catch (UnreadableFileException unreadable) {
            return new Read(text, null, null, List.of(unreadable.fault()));
        }
    }

    private static StaffFileCheck nothing(Read read) {
        return new StaffFileCheck(0, read.text() == null ? null : read.text().encoding(), read.text() == null ? null : String.valueOf(read.text().separator()),
                List.of(), 0, 0, 0, 0, 0, null, read.faults().size(), read.faults());
    }

    private static List<StaffFileFault> inOrder(Read read, StaffFileWriting.Written written) {
        List<StaffFileFault> faults = new ArrayList<>(read.faults());
        written.faults().forEach(fault -> faults.add(StaffFileFault.of(fault.row(), fault.column() == null ? null : read.table().heading(fault.column()), fault.code())));
        faults.sort(Comparator.comparing(StaffFileFault::row));
        return faults;
    }

    private static ProblemException refused(List<StaffFileFault> faults) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, faults.stream().limit(MOST_ANSWERED)
                .map(fault -> new FieldError("#/rows/" + fault.row() + (fault.column() == null ? "" : "/" + escaped(fault.column())), fault.code(), null)).toList());
    }

    /** As RFC 6901 has it. */
    private static String escaped(String heading) {
        return heading.replace("~", "~0").replace("/", "~1");
    }

    private static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file == null ? new byte[0] : file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
