package org.linli.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.RuleBroken;
import org.linli.sheets.SheetWriter.Column;

/// Files of every kind, good and bad.
class SheetFileTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(textBlock = """
            messages/details.dev.tsv, 1020
            messages/details.train.tsv, 5774
            messages/titles.dev.tsv, 1199
            messages/titles.train.tsv, 6788
            messages/taxonomy.xlsx, 518
            messages/unlabelled-4326.xlsx, 4327
            messages/with-replies-2816.xlsx, 2817
            messages/sample-495-in-65203-rows.xlsx, 496
            messages/unlabelled-2801.xlsx, 2802
            messages/hot-topics-team1.xlsx, 6
            messages/hot-topics-team2.xls, 6
            311/baltimore-10000.csv, 10001
            """)
    void realFilesHaveTheRowsOfTheirCatalogue(String name, int rows) {
        var file = shared().resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "not here, so not read: " + file);
        assertThat(SheetFile.of(file).read(_ -> true)).isEqualTo(rows);
    }

    @Test
    void twoKindsOfDatesInOneColumnAreBothRead() {
        var file = shared().resolve("data/messages/unlabelled-4326.xlsx");
        Assumptions.assumeTrue(Files.exists(file), "not here, so not read: " + file);
        var dates = new ColumnDates(false);
        var kinds = new int[2];
        SheetFile.of(file).read(row -> {
            if (row.number() == 1) return true;
            var cell = row.cell(3).orElseThrow();
            assertThat(dates.parse(cell))
                    .as("row %d: %s", row.number(), cell.text())
                    .isPresent();
            kinds[cell.moment() == null ? 0 : 1]++;
            return true;
        });
        assertThat(kinds).containsExactly(4197, 129);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "GB18030,", "UTF-16LE,\ufeff", "UTF-8,\ufeff"})
    void textIsReadInItsOwnEncoding(String encoding, String mark) throws IOException {
        var text = (mark == null ? "" : mark) + "编号;主题\r\n7;\"暖气；不热\"\r\n\r\n;　\r\n8;管道漏水\r\n";
        var file = write("any.bin", text.getBytes(Charset.forName(encoding)));
        var rows = SheetFile.of(file).first(10);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().text(0)).isEqualTo("编号");
        assertThat(rows.get(1).text(1)).isEqualTo("暖气；不热");
        assertThat(rows.get(2).number()).isEqualTo(5);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file);
                var sheet = new SheetWriter(out, "诉求", List.of(new Column("编号", 8), new Column("时间", 18)))) {
            sheet.row(List.of("=1+1", Instant.parse("2026-11-24T01:00:00Z")));
            sheet.row(Arrays.asList(12.5, null));
        }
        var rows = SheetFile.of(file).first(10);
        assertThat(rows.get(1).text(0)).isEqualTo("=1+1");
        assertThat(rows.get(1).cell(0).orElseThrow().formula()).isFalse();
        assertThat(rows.get(1).cell(1).orElseThrow().moment()).isEqualTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(rows.get(2).text(0)).isEqualTo("12.5");
    }

    @Test
    void aListAsCsvIsNoProgram() {
        var out = new StringBuilder();
        new CsvWriter(out).row(Arrays.asList("=cmd()", "a,\"b\"", -3, null));
        assertThat(out).hasToString("\ufeff'=cmd(),\"a,\"\"b\"\"\",-3,\r\n");
    }

    @Test
    void everythingElseIsRefusedByName() throws IOException {
        refused(SheetRule.ONLY_SPREADSHEETS_ARE_READ, write("a.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3
        }));
        refused(SheetRule.ONLY_SPREADSHEETS_ARE_READ, zip("letter.xlsx", "word/document.xml", 10));
        refused(SheetRule.A_DAMAGED_SHEET_IS_SAVED_ANEW_FIRST, write("b.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9
        }));
        refused(SheetRule.A_DAMAGED_SHEET_IS_SAVED_ANEW_FIRST, zip("c.xlsx", "xl/workbook.xml", 10));
        refused(SheetRule.A_SHEET_UNPACKS_TO_A_SENSIBLE_SIZE, zip("bomb.xlsx", "xl/workbook.xml", 300 << 20));
        var locked = folder.resolve("locked.xlsx");
        try (var parts = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            parts.writeFilesystem(out);
        }
        refused(SheetRule.A_PROTECTED_SHEET_IS_OPENED_WITHOUT_ITS_PASSWORD_FIRST, locked);
    }

    @Test
    void moreThanAMillionRowsAreRefused() throws IOException {
        var file = write("long.csv", "1\n".repeat(SheetFile.MOST_ROWS + 1).getBytes(Charset.forName("UTF-8")));
        refused(SheetRule.A_SHEET_HAS_NO_MORE_ROWS_THAN_THE_LIMIT, file);
    }

    private static void refused(SheetRule rule, Path file) {
        assertThatThrownBy(() -> SheetFile.of(file).read(_ -> true))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, String entry, int size) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            var block = new byte[1 << 16];
            for (var left = size; left > 0; left -= block.length) out.write(block, 0, Math.min(left, block.length));
            out.closeEntry();
        }
        return file;
    }

    private static Path shared() {
        return Path.of(Optional.ofNullable(System.getProperty("linli.shared"))
                .or(() -> Optional.ofNullable(System.getenv("LINLI_SHARED")))
                .orElse("../../shared"));
    }
}
