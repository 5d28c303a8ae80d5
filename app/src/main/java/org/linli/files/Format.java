package org.linli.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.Set;

/// What bytes are, told by how they begin. Names and declared types lie too often to be asked.
enum Format {
    JPEG(FileKind.PHOTO, "image/jpeg"),
    PNG(FileKind.PHOTO, "image/png"),
    WEBP(FileKind.PHOTO, "image/webp"),
    HEIC(FileKind.PHOTO, "image/heic"),
    WEBM(FileKind.VOICE, "audio/webm"),
    OGG(FileKind.VOICE, "audio/ogg"),
    MP4(FileKind.VOICE, "audio/mp4"),
    MP3(FileKind.VOICE, "audio/mpeg"),
    AAC(FileKind.VOICE, "audio/aac"),
    WAV(FileKind.VOICE, "audio/wav"),
    AMR(FileKind.VOICE, "audio/amr");

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");
    private static final Set<String> SOUND_BRANDS = Set.of(
            "M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash", "3gp4", "3gp5", "3gp6");
    /// Far enough to find out whether a recording has pictures.
    private static final int HEAD = 64 * 1024;

    private final FileKind kind;
    private final String type;

    Format(FileKind kind, String type) {
        this.kind = kind;
        this.type = type;
    }

    FileKind kind() {
        return kind;
    }

    String type() {
        return type;
    }

    /// Empty for everything that is neither a photo nor a recording.
    static Optional<Format> of(byte[] bytes) {
        if (bytes.length < 16) return Optional.empty();
        var start = new String(bytes, 0, 16, ISO_8859_1);
        if (start.startsWith("ÿØÿ")) return Optional.of(JPEG);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
        if (start.startsWith("RIFF")) return riff(start.substring(8, 12));
        if (start.startsWith("ftyp", 4)) return brand(start.substring(8, 12));
        if (start.startsWith("\u001aEß£")) return Optional.of(WEBM);
        if (start.startsWith("OggS")) return Optional.of(OGG);
        if (start.startsWith("#!AMR")) return Optional.of(AMR);
        if (start.startsWith("ID3")) return Optional.of(MP3);
        return frame(bytes[0] & 0xFF, bytes[1] & 0xFF);
    }

    /// Whether the recording has a track of pictures.
    boolean isFilm(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        var tail = new String(bytes, Math.max(0, bytes.length - HEAD), Math.min(bytes.length, HEAD), ISO_8859_1);
        return switch (this) {
            case MP4 -> hasVideoHandler(head) || hasVideoHandler(tail);
            case WEBM -> head.contains("V_VP") || head.contains("V_AV1") || head.contains("V_MPEG");
            default -> false;
        };
    }

    private static boolean hasVideoHandler(String part) {
        for (int at = part.indexOf("hdlr"); at >= 0; at = part.indexOf("hdlr", at + 4))
            if (part.startsWith("vide", at + 12)) return true;
        return false;
    }

    private static Optional<Format> riff(String what) {
        return switch (what) {
            case "WEBP" -> Optional.of(WEBP);
            case "WAVE" -> Optional.of(WAV);
            default -> Optional.empty();
        };
    }

    private static Optional<Format> brand(String brand) {
        if (HEIC_BRANDS.contains(brand)) return Optional.of(HEIC);
        return SOUND_BRANDS.contains(brand) ? Optional.of(MP4) : Optional.empty();
    }

    /// The first frame of a stream without a head: eleven bits of synchronisation, then the layer.
    private static Optional<Format> frame(int first, int second) {
        if (first != 0xFF || (second & 0xE0) != 0xE0) return Optional.empty();
        if ((second & 0xF6) == 0xF0) return Optional.of(AAC);
        return (second & 0x06) == 0x02 ? Optional.of(MP3) : Optional.empty();
    }
}
