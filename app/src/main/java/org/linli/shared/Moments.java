package org.linli.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Moments as the database keeps them: its driver knows no [Instant].
public final class Moments {

    private Moments() {}

    public static OffsetDateTime kept(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime keptOrNull(@Nullable Instant at) {
        return at == null ? null : kept(at);
    }

    /// When that day begins where people live.
    public static OffsetDateTime startOf(LocalDate day) {
        return kept(Days.start(day));
    }

    public static Instant in(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant inOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
