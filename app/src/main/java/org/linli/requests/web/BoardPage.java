package org.linli.requests.web;

import java.util.List;
import org.linli.requests.RequestState;

/// How things stand in a place: what is open, state by state, place by place, lead by lead; what ended lately. Every
/// number leads to the concerns that it is made of.
///
/// @param place whose board it is; empty for everything that the reader may see
/// @param above places on the way down, outermost first
/// @param days how far back "lately" goes
public record BoardPage(
        String place,
        List<Line> above,
        List<Stage> stages,
        List<Line> places,
        List<Line> leads,
        List<Count> ended,
        long open,
        long late,
        int days) {

    public BoardPage {
        above = List.copyOf(above);
        stages = List.copyOf(stages);
        places = List.copyOf(places);
        leads = List.copyOf(leads);
        ended = List.copyOf(ended);
    }

    /// A part of the way: came in, being handed on, being worked on, with the resident.
    ///
    /// @param key of its name, below `requests.board.stage.`
    public record Stage(String key, List<Count> counts) {

        public Stage {
            counts = List.copyOf(counts);
        }

        public long count() {
            return counts.stream().mapToLong(Count::count).sum();
        }
    }

    public record Count(RequestState state, long count, long late, String href) {}

    /// @param href the board one step further down; empty where there is none
    /// @param list of the concerns
    public record Line(String name, long open, long late, long ended, String href, String list) {}
}
