package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.linli.requests.Channel;
import org.linli.shared.PlacePath;

/// What people said when they sat together. The room that keeps the meetings tells it; needs knows of no meeting.
public interface MeetingsHeard {

    /// The meetings that were held in the place on those days, the latest first. Who may see them is asked by whoever
    /// shows them.
    List<Held> held(PlacePath within, LocalDate from, LocalDate until);

    /// A meeting that was held.
    ///
    /// @param channel how what was said there came to us
    record Held(long meeting, String title, Channel channel, PlacePath place, LocalDate day, List<Topic> topics) {

        public Held {
            topics = List.copyOf(topics);
        }
    }

    /// What was talked of.
    ///
    /// @param handedIn whether it became a concern, and is counted as that
    record Topic(String title, boolean handedIn) {}
}
