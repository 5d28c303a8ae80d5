package org.linli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.RuleBroken;
import org.linli.testing.Pictures;
import org.springframework.core.io.ByteArrayResource;

class DarkroomTest {

    private final Darkroom darkroom = new Darkroom();

    @Test
    void aPhotoForgetsWhereAndHowItWasTaken() throws Exception {
        var taken = Pictures.withExif(Pictures.of("jpeg", 400, 300), 1);
        var noted = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
        assertThat(noted.getDirectoriesOfType(GpsDirectory.class))
                .extracting(GpsDirectory::getGeoLocation)
                .doesNotContainNull()
                .isNotEmpty();

        var photo = darkroom.develop(taken, Format.JPEG);

        for (var kept : List.of(photo.content(), photo.thumbnail()))
            assertThat(ImageMetadataReader.readMetadata(kept.getInputStream())
                            .containsDirectoryOfType(ExifDirectoryBase.class))
                    .isFalse();
        assertThat(new String(photo.content().getByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    /// The left half is red: where it comes to lie says how the picture was turned.
    @ParameterizedTest
    @CsvSource({
        "1, 400, 300, LEFT",
        "3, 400, 300, RIGHT",
        "6, 300, 400, TOP",
        "8, 300, 400, BOTTOM",
        "2, 400, 300, RIGHT"
    })
    void aPhotoStandsUpright(int orientation, int width, int height, String red) throws IOException {
        var photo = darkroom.develop(Pictures.withExif(Pictures.of("jpeg", 400, 300), orientation), Format.JPEG);
        var seen = read(photo.content());
        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        int at = switch (red) {
            case "LEFT" -> seen.getRGB(20, height / 2);
            case "RIGHT" -> seen.getRGB(width - 20, height / 2);
            case "TOP" -> seen.getRGB(width / 2, 20);
            default -> seen.getRGB(width / 2, height - 20);
        };
        assertThat(new Color(at).getRed()).isGreaterThan(200);
        assertThat(new Color(at).getBlue()).isLessThan(60);
    }

    @Test
    void aLargePhotoIsMadeSmallerAndGetsAThumbnail() throws IOException {
        var photo = darkroom.develop(Pictures.of("jpeg", 6000, 3000), Format.JPEG);
        assertThat(read(photo.content()).getWidth()).isEqualTo(2400);
        assertThat(read(photo.thumbnail()).getWidth()).isEqualTo(480);
        assertThat(read(photo.thumbnail()).getHeight()).isEqualTo(240);
    }

    @Test
    void aSmallPhotoStaysAsItIs() throws IOException {
        assertThat(read(darkroom.develop(Pictures.of("png", 40, 20), Format.PNG).content())
                        .getWidth())
                .isEqualTo(40);
    }

    /// The smallest WebP there is: one point.
    @Test
    void aWebpIsKeptAsJpeg() throws IOException {
        var webp = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");
        assertThat(Format.of(webp)).contains(Format.WEBP);
        assertThat(Format.of(darkroom.develop(webp, Format.WEBP).content().getByteArray()))
                .contains(Format.JPEG);
    }

    @Test
    void aPixelBombIsMeasuredBeforeItIsUnpacked() throws IOException {
        var bomb = Pictures.bomb(60_000, 60_000);
        assertThat(bomb.length).isLessThan(1000);
        refused(bomb, Format.PNG, FileRule.A_PHOTO_HAS_NOT_TOO_MANY_POINTS);
    }

    @Test
    void aDamagedPhotoIsRefused() throws IOException {
        refused(Arrays.copyOf(Pictures.of("png", 400, 300), 200), Format.PNG, FileRule.A_PHOTO_CAN_BE_OPENED);
        refused(Arrays.copyOf(Pictures.of("jpeg", 400, 300), 30), Format.JPEG, FileRule.A_PHOTO_CAN_BE_OPENED);
    }

    private void refused(byte[] taken, Format format, FileRule rule) {
        assertThatThrownBy(() -> darkroom.develop(taken, format))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static BufferedImage read(ByteArrayResource photo) throws IOException {
        return ImageIO.read(photo.getInputStream());
    }
}
