package org.linli.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// How the camera was held, by the number that Exif gives it: 1 is upright.
record Turn(int number) {

    private static final Turn UPRIGHT = new Turn(1);

    static Turn of(byte[] photo) {
        try {
            var noted = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo), photo.length)
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var number = noted == null ? null : noted.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null || number < 1 || number > 8 ? UPRIGHT : new Turn(number);
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /// The picture as it was meant to be seen, on white where it is transparent, and without any
    /// note beside it.
    BufferedImage upright(BufferedImage taken) {
        int width = taken.getWidth();
        int height = taken.getHeight();
        var upright = number < 5
                ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        pen.drawImage(taken, way(width, height), null);
        pen.dispose();
        return upright;
    }

    /// Exif 2.32, 4.6.4: which edge of what was taken is the top, which the left.
    private AffineTransform way(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
