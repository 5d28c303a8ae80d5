package org.linli.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A text as squares that a phone reads, drawn as one path: sharp on paper at any size.
///
/// @param size squares along an edge, without the quiet margin of four that belongs round it
/// @param path in units of a square, for the `d` of an SVG path
public record QrCode(int size, String path) {

    /// Corrects up to 15 % of damage: enough for a folded slip, and still coarse enough for old phones.
    public static QrCode of(String text) {
        return of(text, ErrorCorrectionLevel.M);
    }

    /// Corrects up to 30 % of damage: for signs that hang outside for years.
    public static QrCode ofSign(String text) {
        return of(text, ErrorCorrectionLevel.H);
    }

    private static QrCode of(String text, ErrorCorrectionLevel level) {
        try {
            var squares = Encoder.encode(text, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrCode(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                var from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) x++;
                if (x > from)
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
            }
        }
        return path.toString();
    }
}
