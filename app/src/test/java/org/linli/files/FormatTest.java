package org.linli.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.Pictures;

class FormatTest {

    @Test
    void picturesAndSoundsAreKnownByTheirBytes() throws IOException {
        assertThat(Format.of(Pictures.of("jpeg", 8, 8))).contains(Format.JPEG);
        assertThat(Format.of(Pictures.of("png", 8, 8))).contains(Format.PNG);
        assertThat(Format.of(Pictures.wav())).contains(Format.WAV);
    }

    @ParameterizedTest
    @CsvSource({
        "RIFF....WEBPVP8 , WEBP",
        "....ftypheic...., HEIC",
        "....ftypmif1...., HEIC",
        "....ftypM4A ...., MP4",
        "....ftyp3gp4...., MP4",
        "OggS............, OGG",
        "#!AMR-WB........, AMR",
        "ID3............., MP3"
    })
    void phonesRecordInManyFormats(String start, Format format) {
        assertThat(Format.of((start + "........").getBytes(ISO_8859_1))).contains(format);
    }

    @ParameterizedTest
    @CsvSource({
        "<html><script>alert(1)</script>",
        "%PDF-1.7 and so on and on",
        "MZ this is a program",
        "<svg xmlns='x'></svg>"
    })
    void whatIsNeitherIsNothing(String start) {
        assertThat(Format.of(start.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void aFilmIsNoVoiceNote() {
        var film = "....ftypmp42....moov....hdlr........vide".getBytes(ISO_8859_1);
        assertThat(Format.of(film)).contains(Format.MP4);
        assertThat(Format.MP4.isFilm(film)).isTrue();
        assertThat(Format.MP4.isFilm("....ftypM4A ....moov....hdlr........soun".getBytes(ISO_8859_1)))
                .isFalse();
    }
}
