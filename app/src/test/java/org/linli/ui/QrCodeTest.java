package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is drawn is read again.
class QrCodeTest {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final String ADDRESS = "https://linli.example/follow/TX112307/480215?去=家";

    @Test
    void aPhoneReadsWhatWasWritten() throws Exception {
        assertThat(read(QrCode.of(ADDRESS))).isEqualTo(ADDRESS);
    }

    @Test
    void aSignIsDrawnFinerSoThatItLastsLonger() throws Exception {
        var sign = QrCode.ofSign(ADDRESS);

        assertThat(sign.size()).isGreaterThan(QrCode.of(ADDRESS).size());
        assertThat(read(sign)).isEqualTo(ADDRESS);
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(QrCode code) throws Exception {
        var squares = new BitMatrix(code.size());
        BAR.matcher(code.path())
                .results()
                .forEach(bar -> squares.setRegion(
                        Integer.parseInt(bar.group(1)),
                        Integer.parseInt(bar.group(2)),
                        Integer.parseInt(bar.group(3)),
                        1));
        return new Decoder().decode(squares).getText();
    }
}
