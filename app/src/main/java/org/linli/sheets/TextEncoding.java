package org.linli.sheets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a text file is encoded: by its mark if it bears one, UTF-8 if it is valid UTF-8 to the end, else
/// GB18030.
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    static boolean looksLikeText(byte[] head) {
        if (utf16(head) != null) return true;
        for (var b : head) {
            if ((b >= 0 && b < 9) || (b > 13 && b < 27)) return false;
        }
        return head.length > 0
                && !new String(head, 0, Math.min(5, head.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    static Charset of(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var wide = utf16(in.readNBytes(4096));
            if (wide != null) return wide;
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(path), strict)) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return GB18030;
        }
    }

    private static @Nullable Charset utf16(byte[] head) {
        if (head.length < 2) return null;
        if (head[0] == (byte) 0xff && head[1] == (byte) 0xfe) return StandardCharsets.UTF_16LE;
        if (head[0] == (byte) 0xfe && head[1] == (byte) 0xff) return StandardCharsets.UTF_16BE;
        return null;
    }
}
