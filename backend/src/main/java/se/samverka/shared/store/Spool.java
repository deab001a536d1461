package se.samverka.shared.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * Bytes on their way, on the disk instead of in memory while a slow client sends or takes them. The file has no name once
 * it is open and is encrypted with a key that only this object has: a crash leaves nothing that anybody could read.
 */
public final class Spool implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Spool.class);
    private final FileChannel file;
    private final byte[] key = new byte[16];

    public Spool() {
        new SecureRandom().nextBytes(key);
        try {
            Path path = Files.createTempFile("samverka-", ".spool");
            file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw problem(failed);
        }
    }

    /** Writes from the beginning. Closing it leaves the spool open. */
    public OutputStream out() throws IOException {
        file.truncate(0);
        OutputStream raw = Channels.newOutputStream(file);
        return new CipherOutputStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                raw.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                raw.write(bytes, from, length);
            }
        }, cipher(Cipher.ENCRYPT_MODE));
    }

    /** Reads from the beginning. Closing it closes the spool. */
    public InputStream in() throws IOException {
        file.position(0);
        return new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            LOG.warnf("A spool could not be closed: %s", failed.getClass().getSimpleName());
        }
    }

    /** The temporary folder is full or cannot be written. */
    public static ProblemException problem(IOException failed) {
        LOG.errorf("The temporary folder: %s", failed.getClass().getSimpleName());
        return new ProblemException(ProblemType.STORAGE_FULL);
    }

    // Nobody else writes the file and the key is used once: the cipher need only hide.
    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[16]));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
