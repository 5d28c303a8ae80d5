package org.linli.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.sheets.Field.Shape;

/// What the columns of a sheet probably mean: proposed with a confidence and a reason, to be corrected
/// by hand.
///
/// @param headerRow number of the row with the column names; 0 if the sheet has none
/// @param fingerprint the same for every sheet with these column names: what a correction is remembered
/// by
public record Columns(int headerRow, String fingerprint, List<Proposal> proposals) {

    private static final int HEADER_WITHIN = 20;
    private static final Pattern PHONE = Pattern.compile("(\\+?86)?1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// One column and the field it probably holds.
    ///
    /// @param confidence from 0 to 1
    public record Proposal(int column, String header, String field, double confidence, Reason reason) {}

    /// Why a column is thought to hold a field.
    public enum Reason {
        /// The name of the column is one of the known names.
        SAME_NAME,
        /// The name of the column contains a known name.
        LIKE_NAME,
        /// Its values look like that.
        VALUES
    }

    public Columns {
        proposals = List.copyOf(proposals);
    }

    /// @param rows the first rows of the sheet, some hundreds
    public static Columns of(List<SheetRow> rows, List<Field> fields) {
        var header = header(rows, fields);
        var data = rows.stream()
                .filter(row -> header.isEmpty() || row.number() > header.get().number())
                .toList();
        var names = header.map(SheetRow::cells).orElse(List.of());
        var candidates = new ArrayList<Proposal>();
        for (var name : names) {
            for (var field : fields) byName(name, field, data).ifPresent(candidates::add);
        }
        var width = rows.stream()
                .mapToInt(row -> row.cells().getLast().column() + 1)
                .max()
                .orElse(0);
        for (var column = 0; column < width; column++) {
            var title = title(header, column);
            for (var field : fields) {
                var share = share(column, field.shape(), data);
                if (field.shape() != Shape.SHORT_TEXT && field.shape() != Shape.NUMBER && share >= 0.8)
                    candidates.add(new Proposal(column, title, field.name(), 0.4 * share, Reason.VALUES));
            }
        }
        return new Columns(header.map(SheetRow::number).orElse(0), fingerprint(names), best(candidates));
    }

    /// Each column at most once, each field at most once, the surest first.
    private static List<Proposal> best(List<Proposal> candidates) {
        var columns = new HashSet<Integer>();
        var fields = new HashSet<String>();
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .filter(p -> !columns.contains(p.column()) && !fields.contains(p.field()))
                .filter(p -> columns.add(p.column()) && fields.add(p.field()))
                .sorted(Comparator.comparingInt(Proposal::column))
                .toList();
    }

    private static Optional<SheetRow> header(List<SheetRow> rows, List<Field> fields) {
        return rows.stream()
                .limit(HEADER_WITHIN)
                .filter(row -> known(row, fields) > 0)
                .max(Comparator.<SheetRow>comparingLong(row -> known(row, fields))
                        .thenComparing(SheetRow::number, Comparator.reverseOrder()));
    }

    private static long known(SheetRow row, List<Field> fields) {
        return row.cells().stream()
                .filter(cell -> cell.text().length() <= 40)
                .filter(cell -> fields.stream().anyMatch(field -> score(cell.text(), field) > 0))
                .count();
    }

    private static Optional<Proposal> byName(SheetCell name, Field field, List<SheetRow> data) {
        var score = score(name.text(), field);
        if (score == 0) return Optional.empty();
        var fits = data.isEmpty() ? 1 : share(name.column(), field.shape(), data);
        return Optional.of(new Proposal(
                name.column(),
                name.text(),
                field.name(),
                score * (0.7 + 0.3 * fits),
                score == 1 ? Reason.SAME_NAME : Reason.LIKE_NAME));
    }

    private static double score(String header, Field field) {
        var name = plain(header);
        var best = 0.0;
        for (var known : field.headers()) {
            var wanted = plain(known);
            if (name.equals(wanted)) return 1;
            if (wanted.length() >= 2 && name.contains(wanted))
                best = Math.max(best, 0.5 + 0.4 * wanted.length() / name.length());
        }
        return best;
    }

    private static double share(int column, Shape shape, List<SheetRow> data) {
        var texts = data.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) return 0;
        var dates = ColumnDates.of(texts);
        return (double) texts.stream().filter(text -> fits(text, shape, dates)).count() / texts.size();
    }

    private static boolean fits(String text, Shape shape, ColumnDates dates) {
        return switch (shape) {
            case DATE -> dates.parse(text).isPresent() && !NUMBER.matcher(text).matches();
            case PHONE -> PHONE.matcher(text.replace(" ", "")).matches();
            case NUMBER -> NUMBER.matcher(text).matches();
            case POSITION ->
                text.contains(".") && NUMBER.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= 180;
            case LONG_TEXT -> text.length() > 25;
            case SHORT_TEXT -> text.length() <= 60;
        };
    }

    private static String fingerprint(List<SheetCell> names) {
        return String.join(
                "|",
                names.stream()
                        .map(cell -> cell.column() + ":" + plain(cell.text()))
                        .toList());
    }

    private static String title(Optional<SheetRow> header, int column) {
        return header.map(row -> row.text(column)).orElse("");
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_*:：()（）/-]", "");
    }
}
