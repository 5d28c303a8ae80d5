package org.linli.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.imports.ImportPass;
import org.linli.imports.ImportRow;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.shared.Constants;
import org.linli.shared.RuleBroken;

/// Reads the rows of one sheet of places.
final class PlacePass implements ImportPass<PlaceLine> {

    private static final List<PlaceKind> COLUMNS = List.of(
            PlaceKind.COMMUNITY,
            PlaceKind.GRID,
            PlaceKind.COURTYARD,
            PlaceKind.BUILDING,
            PlaceKind.ENTRANCE,
            PlaceKind.ROOM);

    private final ImportSetting setting;
    private final PlaceRow ground;
    private final ImportedPlaces imported;

    PlacePass(ImportSetting setting, PlaceRow ground, ImportedPlaces imported) {
        this.setting = setting;
        this.ground = ground;
        this.imported = imported;
    }

    @Override
    public @Nullable PlaceLine read(ImportRow row) {
        var way = way(row);
        if (way.isEmpty()) row.refuse("community", PlaceRule.A_PLACE_HAS_A_NAME);
        var facts = new PlaceFacts(
                Constants.named(CourtyardType.class, row.text("courtyardType")).orElse(null),
                Constants.named(SiteKind.class, row.text("site")).orElse(null),
                number(row, PlaceFigure.STOREYS),
                number(row, PlaceFigure.HOUSEHOLDS),
                number(row, PlaceFigure.BUILT),
                null,
                number(row, PlaceFigure.STEPS),
                row.text("note"));
        refused(row, facts::check);
        if (row.text("code").length() > 40) row.refuse("code", PlaceRule.A_NAME_IS_SHORT);
        return row.isRefused() ? null : new PlaceLine(row.number(), way, row.text("nameEn"), row.text("code"), facts);
    }

    @Override
    public Stored store(List<PlaceLine> lines) {
        return imported.store(setting, ground, lines);
    }

    /// The names of the row, each fitting below the one before.
    private List<PlaceLine.Step> way(ImportRow row) {
        var way = new ArrayList<PlaceLine.Step>();
        var above = ground.kind();
        for (var kind : COLUMNS) {
            var column = column(kind);
            var name = row.text(column).strip();
            boolean isGround = kind == ground.kind();
            if (name.isEmpty() || (isGround && name.equals(ground.name()))) continue;
            if (!above.children().contains(kind)) refuse(row, above, kind);
            refused(row, column, () -> PlaceNames.check(name, ""));
            way.add(new PlaceLine.Step(kind, name));
            above = kind;
        }
        return way;
    }

    /// Where a level between is empty, that one is asked for; else the place cannot stand there.
    private static void refuse(ImportRow row, PlaceKind above, PlaceKind kind) {
        int at = COLUMNS.indexOf(kind);
        if (at > COLUMNS.indexOf(above) + 1)
            row.refuse(column(COLUMNS.get(at - 1)), PlaceRule.EACH_LEVEL_ABOVE_IS_NAMED);
        else row.refuse(column(kind), PlaceRule.A_PLACE_FITS_BELOW_ITS_PARENT);
    }

    private static String column(PlaceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer number(ImportRow row, PlaceFigure figure) {
        var text = row.text(figure.field()).strip().replaceFirst("\\.0+$", "");
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,7}")) {
            row.refuse(figure.field(), PlaceRule.A_NUMBER_IS_PLAUSIBLE, figure.bounds());
            return null;
        }
        return Integer.valueOf(text);
    }

    private static void refused(ImportRow row, Runnable check) {
        refused(row, "", check);
    }

    private static void refused(ImportRow row, String column, Runnable check) {
        try {
            check.run();
        } catch (RuleBroken broken) {
            row.refuse(column.isEmpty() ? broken.field() : column, broken.rule(), broken.values());
        }
    }
}
