package se.samverka.routine.card;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that a telephone reads (ISO/IEC 18004). */
final class QrCode {
    /** Print is not often finer than four dots a module at the size of the card. */
    private static final int DOTS = 8;
    private static final int WHITE = 0xffffff;

    private QrCode() {
    }

    /** As a {@code data:} address. */
    static String of(String address) {
        try {
            // One dot a module, drawn larger below. M: some of it may be worn off the wall.
            Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints);
            BufferedImage picture = new BufferedImage(modules.getWidth() * DOTS, modules.getHeight() * DOTS, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    picture.setRGB(x, y, modules.get(x / DOTS, y / DOTS) ? 0 : WHITE);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("an address does not fit in a QR code", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
