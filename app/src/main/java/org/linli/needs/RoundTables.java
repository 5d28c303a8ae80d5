package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.shared.PlacePath;

/// What people gave to topics that became needs, when they sat together. The room that keeps the meetings tells it.
public interface RoundTables {

    /// The meetings of those days where dots were given to needs, the latest first.
    List<Dotted> dotted(PlacePath within, LocalDate from, LocalDate until);

    /// A meeting where dots were given.
    ///
    /// @param people who sat there; 0 where nobody has noted it
    /// @param dots what all of them gave together
    record Dotted(long meeting, String title, LocalDate day, int people, Map<NeedId, Integer> dots) {

        public Dotted {
            dots = Map.copyOf(dots);
        }

        /// What the table is called in a ranking: the same meeting again replaces what it gave.
        public String table() {
            int room = NeedsAssessments.TABLE - 11;
            return (title.length() <= room ? title : title.substring(0, room)) + " " + day;
        }

        public int total() {
            return dots.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
