package org.linli.requests;

import static org.linli.requests.RequestImportRule.A_POSITION_HAS_TWO_PARTS;
import static org.linli.requests.RequestImportRule.A_POSITION_IS_MORE_EXACT_THAN_A_DEGREE;
import static org.linli.requests.RequestImportRule.A_POSITION_IS_ON_THE_EARTH;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.linli.imports.ImportRow;

/// Where on the earth a row says it is. What cannot be is left out, and that is said.
record ImportedPosition(double latitude, double longitude) {

    static @Nullable ImportedPosition of(ImportRow row) {
        var latitude = degree(row, "latitude", 90);
        var longitude = degree(row, "longitude", 180);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            if (row.has("latitude") != row.has("longitude"))
                row.note(row.has("latitude") ? "latitude" : "longitude", A_POSITION_HAS_TWO_PARTS);
            return null;
        }
        var position = new ImportedPosition(latitude.getAsDouble(), longitude.getAsDouble());
        if (!position.isWhole()) return position;
        row.note("latitude", A_POSITION_IS_MORE_EXACT_THAN_A_DEGREE, row.text("latitude"), row.text("longitude"));
        return null;
    }

    /// 39 and -77 is half a county; 0 and 0 is a form that nobody filled in.
    private boolean isWhole() {
        return latitude == Math.rint(latitude) && longitude == Math.rint(longitude);
    }

    private static OptionalDouble degree(ImportRow row, String field, int most) {
        if (!row.has(field)) return OptionalDouble.empty();
        try {
            double degree = Double.parseDouble(row.text(field));
            if (Math.abs(degree) <= most) return OptionalDouble.of(degree);
        } catch (NumberFormatException _) {
            // said below, with what stands there
        }
        row.note(field, A_POSITION_IS_ON_THE_EARTH, row.text(field));
        return OptionalDouble.empty();
    }
}
