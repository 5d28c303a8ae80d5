package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.shared.Moments;
import org.linli.ui.Ui;

/// How a line of a short list of concerns is read.
final class RequestLines {

    /// What [#line] reads.
    static final String LINE = "id, subject, place_name, place_name_en, place_detail, state, received_at";

    private RequestLines() {}

    static RequestLine line(ResultSet row, Ui ui) throws SQLException {
        var detail = row.getString("place_detail");
        return new RequestLine(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                Whereabouts.near(row, detail, ui),
                RequestState.valueOf(row.getString("state")),
                Moments.in(row, "received_at"));
    }
}
