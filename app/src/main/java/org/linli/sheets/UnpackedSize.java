package org.linli.sheets;

import static org.linli.sheets.SheetRule.A_SHEET_UNPACKS_TO_A_SENSIBLE_SIZE;
import static org.linli.sheets.SheetRule.ONLY_SPREADSHEETS_ARE_READ;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// Unpacks an XLSX once without keeping anything, since what its directory says about sizes may be a lie.
final class UnpackedSize {

    private static final long MOST = 1L << 30;
    private static final long MOST_SHARED_TEXT = 200L << 20;
    private static final long HARMLESS = 100L << 20;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ENTRIES = 5_000;

    private UnpackedSize() {}

    static void check(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            A_SHEET_UNPACKS_TO_A_SENSIBLE_SIZE.requireAt("file", zip.size() <= MOST_ENTRIES);
            ONLY_SPREADSHEETS_ARE_READ.requireAt("file", zip.getEntry("xl/workbook.xml") != null);
            var packed = Files.size(path);
            var sum = 0L;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var most = entry.getName().equals("xl/sharedStrings.xml") ? MOST_SHARED_TEXT : MOST;
                try (var in = zip.getInputStream(entry)) {
                    var size = in.transferTo(new Bounded(most));
                    sum += size;
                }
                A_SHEET_UNPACKS_TO_A_SENSIBLE_SIZE.requireAt(
                        "file", sum <= MOST && (sum <= HARMLESS || sum / packed <= MOST_RATIO));
            }
        }
    }

    private static final class Bounded extends OutputStream {

        private long left;

        Bounded(long most) {
            left = most;
        }

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int bytes) {
            left -= bytes;
            A_SHEET_UNPACKS_TO_A_SENSIBLE_SIZE.requireAt("file", left >= 0);
        }
    }
}
