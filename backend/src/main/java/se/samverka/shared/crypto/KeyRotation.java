package se.samverka.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.Command;
import se.samverka.shared.service.SamverkaSettings;

/**
 * The command {@code keys-rotate}: a new key in the key sets {@code case-keys} and {@code system-texts}, and every case key
 * wrapped anew by it; with {@code samverka.master-key-file-next} the key sets wrapped by that. It may run beside the
 * service. Stopped in the middle and run again, it goes on where it was. Exit code 0 done, 1 not
 * done or some key does not unwrap.
 */
@ApplicationScoped
public class KeyRotation implements Command {
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String NAME = "keys-rotate";
    private static final String LEFT = "substring(wrapped from 1 for " + KeyId.LENGTH + ") <> :newest";

    @Inject
    SamverkaSettings settings;

    @Inject
    KeySets keySets;

    @Inject
    EntityManager database;

    @Inject
    AuditLog audit;

    @Inject
    JobRunner jobs;

    /**
     * How a rotation begins.
     *
     * @param primary by which every case key is to be wrapped
     * @param resumed whether an earlier one had not come to its end, so that no new key was made
     */
    record Begun(Aead caseKeys, long primary, boolean resumed) {
    }

    /**
     * @param size    how many were looked at
     * @param last    the case where the next batch goes on
     * @param refused cases whose key does not unwrap: left as they are
     */
    record Batch(int size, UUID last, List<UUID> refused) {
    }

    @Override
    public String name() {
        return "keys-rotate";
    }

    @Override
    public int run(String... args) {
        long rewrapped = 0;
        try {
            Begun begun = jobs.ask(NAME, this::begin);
            System.out.println(begun.resumed() ? "going on with the rotation to key " + begun.primary()
                    : "new key " + begun.primary());
            List<UUID> refused = new ArrayList<>();
            for (Batch batch = new Batch(BATCH, FIRST, List.of()); batch.size() == BATCH;) {
                UUID after = batch.last();
                batch = jobs.ask(NAME, () -> rewrapSome(begun, after, BATCH));
                rewrapped += batch.size() - batch.refused().size();
                refused.addAll(batch.refused());
            }
            System.out.printf("done: %d case keys wrapped anew; key sets wrapped by samverka.master-key-file%s%n", rewrapped,
                    settings.masterKeyFileNext().isPresent() ? "-next" : "");
            refused.forEach(id -> System.err.printf("The key of case %s does not unwrap: restore its row of case_key.%n", id));
            return refused.isEmpty() ? 0 : 1;
        } catch (RuntimeException failed) {
            System.err.printf("The rotation stopped after %d case keys (%s). Run it again: it goes on where it was.%n",
                    rewrapped, failed.getClass().getSimpleName());
            return 1;
        }
    }

    /** Makes the new keys, unless case keys are left from an earlier rotation. In a transaction of the system. */
    Begun begin() {
        keySets.lock();
        MasterKeys masters = MasterKeys.of(settings);
        Map<String, KeysetHandle> sets = keySets.open(masters);
        boolean resumed = database.createNativeQuery("select exists (select 1 from case_key where " + LEFT + ")", Boolean.class)
                .setParameter("newest", KeyId.prefix(primaryOf(sets.get(KeySets.CASE_KEYS)))).getSingleResult().equals(true);
        try {
            if (!resumed) {
                sets.put(KeySets.CASE_KEYS, withNewPrimary(sets.get(KeySets.CASE_KEYS)));
                sets.put(KeySets.SYSTEM_TEXTS, withNewPrimary(sets.get(KeySets.SYSTEM_TEXTS)));
            }
            sets.forEach((name, keys) -> keySets.rewrap(name, keys, masters));
            KeysetHandle caseKeys = sets.get(KeySets.CASE_KEYS);
            long primary = primaryOf(caseKeys);
            audit.record("keys.rotated", "key_set", null, Map.of("key", Long.toString(primary)));
            return new Begun(caseKeys.getPrimitive(RegistryConfiguration.get(), Aead.class), primary, resumed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key cannot be made");
        }
    }

    /** Wraps the next ones anew: fewer than {@code most} when none is left. In a transaction of the system. */
    Batch rewrapSome(Begun begun, UUID after, int most) {
        List<Object[]> some = database.createNativeQuery("select case_id, wrapped from case_key where case_id > :after and " + LEFT
                        + " order by case_id limit :most for update", Object[].class)
                .setParameter("after", after).setParameter("newest", KeyId.prefix(begun.primary())).setParameter("most", most)
                .getResultList();
        List<UUID> refused = new ArrayList<>();
        database.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("update case_key set wrapped = ? where case_id = ?")) {
                for (Object[] row : some) {
                    byte[] place = CaseKey.place((UUID) row[0]);
                    try {
                        update.setBytes(1, begun.caseKeys().encrypt(begun.caseKeys().decrypt((byte[]) row[1], place), place));
                        update.setObject(2, row[0]);
                        update.addBatch();
                    } catch (GeneralSecurityException doesNotUnwrap) {
                        refused.add((UUID) row[0]);
                    }
                }
                update.executeBatch();
            }
        });
        return new Batch(some.size(), some.isEmpty() ? after : (UUID) some.get(some.size() - 1)[0], refused);
    }

    private static long primaryOf(KeysetHandle keys) {
        return KeyId.of(keys.getPrimary().getId());
    }

    /** The former keys stay: what they have sealed must still open. */
    private static KeysetHandle withNewPrimary(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary())
                .build();
    }
}
