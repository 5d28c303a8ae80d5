package org.linli.files;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.linli.shared.RuleBroken;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Develops what a camera has sent: the picture is decoded and written anew, so that neither place
/// nor time nor anything else that the camera noted is left, nor anything that only pretends to be
/// a picture.
@Component
class Darkroom {

    /// A picture is measured before it is unpacked: a small file can hold a very large one.
    static final int MOST_MILLIONS = 64;

    private static final int LONG_SIDE = 2400;
    private static final int THUMBNAIL = 480;

    /// Unpacked pictures are large; so many lie in the bath at a time.
    private final Semaphore bath = new Semaphore(2);

    Photo develop(byte[] taken, Format format) {
        bath.acquireUninterruptibly();
        try {
            var picture = Turn.of(taken).upright(decode(taken, format));
            return new Photo(jpeg(fit(picture, LONG_SIDE), .86f), jpeg(fit(picture, THUMBNAIL), .8f));
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new RuleBroken(FileRule.A_PHOTO_CAN_BE_OPENED, Files.FIELD);
        } finally {
            bath.release();
        }
    }

    private static BufferedImage decode(byte[] taken, Format format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(taken))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            FileRule.A_PHOTO_HAS_NOT_TOO_MANY_POINTS.requireAt(
                    Files.FIELD, width * height <= MOST_MILLIONS * 1_000_000L, MOST_MILLIONS);
            var wanted = reader.getDefaultReadParam();
            int every = (int) Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
            wanted.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    /// Halves until one more would be too small, then draws it to measure: sharp without steps.
    private static BufferedImage fit(BufferedImage picture, int side) {
        var now = picture;
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        while (longer > 2 * side) {
            longer /= 2;
            now = drawn(now, Math.max(1, now.getWidth() / 2), Math.max(1, now.getHeight() / 2));
        }
        double scale = (double) side / Math.max(now.getWidth(), now.getHeight());
        if (scale >= 1) return now;
        return drawn(now, (int) Math.max(1, Math.round(now.getWidth() * scale)), (int)
                Math.max(1, Math.round(now.getHeight() * scale)));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static ByteArrayResource jpeg(BufferedImage picture, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return new ByteArrayResource(bytes.toByteArray());
    }
}
