package org.linli.sheets;

import static org.linli.sheets.SheetRule.A_DAMAGED_SHEET_IS_SAVED_ANEW_FIRST;
import static org.linli.sheets.SheetRule.A_PROTECTED_SHEET_IS_OPENED_WITHOUT_ITS_PASSWORD_FIRST;
import static org.linli.sheets.SheetRule.A_SHEET_HAS_NO_MORE_ROWS_THAN_THE_LIMIT;
import static org.linli.sheets.SheetRule.ONLY_SPREADSHEETS_ARE_READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.linli.shared.RuleBroken;

/// A spreadsheet on disk, known by what it holds and never by its name. The first sheet with rows is the
/// one that is read.
///
/// Refuses with a [SheetRule].
public record SheetFile(Path path, Format format) {

    /// Rows that hold something; a file with more is refused.
    public static final int MOST_ROWS = 1_000_000;

    /// How the file is written.
    public enum Format {
        XLSX,
        XLS,
        /// Values between commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030.
        CSV
    }

    public static SheetFile of(Path path) {
        try (var in = Files.newInputStream(path)) {
            var head = in.readNBytes(4096);
            if (startsWith(head, 'P', 'K', 3, 4)) {
                UnpackedSize.check(path);
                return new SheetFile(path, Format.XLSX);
            }
            if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return old(path);
            if (!TextEncoding.looksLikeText(head)) throw refuse(ONLY_SPREADSHEETS_ARE_READ);
            return new SheetFile(path, Format.CSV);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /// Hands on every row that holds something, in order; a million empty ones cost next to nothing.
    ///
    /// @return how many were handed on
    public int read(RowReader reader) {
        var counted = new Counted(reader);
        try {
            switch (format) {
                case XLSX -> XlsxRows.read(path, counted);
                case XLS -> XlsRows.read(path, counted);
                case CSV -> CsvRows.read(path, counted);
            }
            return counted.rows;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /// The first rows only.
    public List<SheetRow> first(int rows) {
        var found = new ArrayList<SheetRow>();
        read(row -> {
            found.add(row);
            return found.size() < rows;
        });
        return found;
    }

    /// An encrypted XLSX wears the coat of an old file.
    private static SheetFile old(Path path) throws IOException {
        try (var parts = new POIFSFileSystem(path.toFile(), true)) {
            var root = parts.getRoot();
            A_PROTECTED_SHEET_IS_OPENED_WITHOUT_ITS_PASSWORD_FIRST.requireAt(
                    "file", !root.hasEntryCaseInsensitive("EncryptedPackage"));
            ONLY_SPREADSHEETS_ARE_READ.requireAt(
                    "file", root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book"));
            return new SheetFile(path, Format.XLS);
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (var i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) return false;
        }
        return true;
    }

    private static RuleBroken refuse(SheetRule rule) {
        return new RuleBroken(rule, "file");
    }

    private static RuntimeException damaged(Exception cause) {
        var refusal = refuse(A_DAMAGED_SHEET_IS_SAVED_ANEW_FIRST);
        refusal.initCause(cause);
        return refusal;
    }

    private static final class Counted implements RowReader {

        private final RowReader reader;
        private int rows;

        Counted(RowReader reader) {
            this.reader = reader;
        }

        @Override
        public boolean row(SheetRow row) {
            A_SHEET_HAS_NO_MORE_ROWS_THAN_THE_LIMIT.requireAt("file", ++rows <= MOST_ROWS, MOST_ROWS);
            return reader.row(row);
        }
    }
}
