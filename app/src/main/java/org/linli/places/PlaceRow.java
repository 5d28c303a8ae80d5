package org.linli.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// One stored place, as far as the rules need it.
record PlaceRow(
        PlaceId id,
        int version,
        PlaceId subdistrict,
        @Nullable PlaceId parent,
        PlacePath path,
        PlaceKind kind,
        String name,
        String nameEn,
        String code,
        Period period,
        SpokenName spoken) {

    static final String COLUMNS = """
            id, version, subdistrict, parent, path, kind, name, name_en, code, valid_from, valid_until,
            full_name, full_name_en, full_pinyin, full_initials
            """;

    static PlaceRow read(ResultSet row, int number) throws SQLException {
        var parent = row.getLong("parent");
        return new PlaceRow(
                new PlaceId(row.getLong("id")),
                row.getInt("version"),
                new PlaceId(row.getLong("subdistrict")),
                parent == 0 ? null : new PlaceId(parent),
                new PlacePath(row.getString("path")),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("code"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                new SpokenName(
                        row.getString("full_name"),
                        row.getString("full_name_en"),
                        new Pinyin(row.getString("full_pinyin"), row.getString("full_initials"))));
    }

    boolean exists() {
        return period.until() == null;
    }

    PlaceSummary summary() {
        return new PlaceSummary(
                id, kind, new PlaceName(name, nameEn), new PlaceName(spoken.name(), spoken.nameEn()), path);
    }
}
