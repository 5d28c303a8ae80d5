package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was told in a subdistrict, for rooms that look for what it has in common. For the program itself: who may see
/// what comes of it is asked by whoever shows it.
@Component
public class Tellings {

    private final JdbcClient db;

    Tellings(JdbcClient db) {
        this.db = db;
    }

    /// The newest, also those that were merged: they are voices of their own.
    ///
    /// @param since inclusive
    public List<Telling> of(PlaceId subdistrict, LocalDate since, int most) {
        return db.sql("""
                        select id, subject, body, place_path, received_at, contact,
                               (select count(*) from requests.fellow f where f.request = r.id) as fellows
                        from   requests.request r
                        where  subdistrict = :subdistrict
                        and    received_at >= :since
                        and    state <> 'WITHDRAWN'
                        order  by received_at desc, id desc
                        limit  :most
                        """)
                .param("subdistrict", subdistrict.value())
                .param("since", Moments.keptOrNull(since.atStartOfDay(Ui.ZONE).toInstant()))
                .param("most", most)
                .query(Tellings::telling)
                .list();
    }

    private static Telling telling(ResultSet row, int number) throws SQLException {
        var contact = row.getString("contact");
        return new Telling(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                row.getString("body"),
                new PlacePath(row.getString("place_path")),
                LocalDate.ofInstant(row.getTimestamp("received_at").toInstant(), Ui.ZONE),
                contact == null ? "" : contact,
                row.getInt("fellows"));
    }
}
