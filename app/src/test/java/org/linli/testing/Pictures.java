package org.linli.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Made-up photos and recordings, with what real ones carry beside the picture.
public final class Pictures {

    private Pictures() {}

    /// Red on the left, blue on the right.
    public static byte[] of(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /// The photo as a phone writes it: how it was held, and where (36° 3' N, 103° 50' E).
    public static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = exif(orientation);
        var all = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2));
        all.put(exif).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 4 * 12 + 4 + 2 * 24);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 38);
        exif.putInt(0);
        exif.putShort((short) 4);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 92);
        entry(exif, 3, 2, 2, 'E' << 24);
        entry(exif, 4, 5, 3, 116);
        exif.putInt(0);
        for (int part : new int[] {36, 3, 0, 103, 50, 0}) exif.putInt(part).putInt(1);
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /// A PNG that says it is so large, and holds next to nothing.
    public static byte[] bomb(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(bytes, "IHDR", head.put(new byte[] {8, 2, 0, 0, 0}).array());
        var packed = new ByteArrayOutputStream();
        try (var pack = new DeflaterOutputStream(packed)) {
            pack.write(new byte[100_000]);
        }
        chunk(bytes, "IDAT", packed.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] data) throws IOException {
        var body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(body);
        bytes.write(ByteBuffer.allocate(4).putInt(data.length).array());
        bytes.write(body);
        bytes.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /// Half a second of silence.
    public static byte[] wav() {
        int samples = 4000;
        var wav = ByteBuffer.allocate(44 + samples).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(36 + samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(8000).putInt(8000).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.ISO_8859_1)).putInt(samples);
        while (wav.hasRemaining()) wav.put((byte) 128);
        return wav.array();
    }
}
