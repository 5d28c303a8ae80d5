package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.linli.ui.Ui;

/// Where a concern is, in the reader's language: from the columns `place_name` and `place_name_en`.
final class Whereabouts {

    private Whereabouts() {}

    static String of(ResultSet row, Ui ui) throws SQLException {
        return ui.name(row.getString("place_name"), row.getString("place_name_en"));
    }

    /// @param detail in the resident's own words; empty if there are none
    static String near(ResultSet row, String detail, Ui ui) throws SQLException {
        return near(of(row, ui), detail, ui);
    }

    static String near(String place, String detail, Ui ui) {
        return detail.isEmpty() ? place : place + (ui.english() ? ", " : " ") + detail;
    }
}
