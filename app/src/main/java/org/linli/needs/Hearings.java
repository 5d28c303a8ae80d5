package org.linli.needs;

import java.time.LocalDate;
import org.linli.requests.Channel;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps by which way of hearing something came, once and for all.
@Component
public class Hearings {

    private final JdbcClient db;

    Hearings(JdbcClient db) {
        this.db = db;
    }

    /// Keeps the way of hearing that held on the day; what is kept already stays as it is.
    ///
    /// It does not wait for the disk: a reaction stores its position behind it, and reads again what a crash took.
    ///
    /// @param kind of what was heard: a concern, a survey, a finding of a walk, a meeting
    /// @param reference its number
    public void keep(EvidenceKind kind, Object reference, PlacePath place, LocalDate day, Channel channel) {
        db.sql("""
                        insert into needs.hearing (kind, reference, subdistrict, day, channel, method)
                        select :kind, :reference, :subdistrict, :day, :channel,
                               needs.way_of(:subdistrict, :day, null, :channel, :kind)
                        from   set_config('synchronous_commit', 'off', true)
                        on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("reference", reference.toString())
                .param("subdistrict", place.subdistrict().value())
                .param("day", day)
                .param("channel", channel.name())
                .update();
    }
}
