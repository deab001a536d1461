package se.samverka.attachment.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures in the ways of writing that cameras and programs use beside the plain one. */
final class Encodings {
    private Encodings() {
    }

    static byte[] of(String name) throws IOException {
        BufferedImage picture = new BufferedImage(61, 37, name.startsWith("grey") ? BufferedImage.TYPE_BYTE_GRAY
                : name.startsWith("palette") ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 61; x++) {
            for (int y = 0; y < 37; y++) {
                picture.setRGB(x, y, 0xff000000 | x * 4 << 16 | y * 6 << 8 | x * y % 256);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersBySuffix(name.substring(name.indexOf('.') + 1)).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (name.startsWith("progressive") || name.startsWith("interlaced")) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var sink = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(sink);
            writer.write(null, new IIOImage(picture, null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }
}
