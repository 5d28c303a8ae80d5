package org.linli.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// What is decided about how concerns are sorted and whose they are.
public sealed interface SortingEvent extends LinliEvent {

    PlacePath place();

    /// @param used whether it sorts from now on: not, if the one before did better
    record ModelLearnt(
            PlacePath place, int number, int examples, int keptAside, int rightNow, int rightBefore, boolean used)
            implements SortingEvent {

        @Override
        public String subject() {
            return "sorting:" + place;
        }
    }

    record ModelChosen(
            PlacePath place, int number, @Nullable Integer before) implements SortingEvent {

        @Override
        public String subject() {
            return "sorting:" + place;
        }
    }

    /// @param from the confidence from which concerns go on alone; above 1 never
    record SortingAloneSet(PlacePath place, double from, double before) implements SortingEvent {

        @Override
        public String subject() {
            return "sorting:" + place;
        }
    }

    /// Many are sorted as suggested, of which the program is at least so sure.
    record SweepStarted(PlacePath place, long sweep, int percent, int total) implements SortingEvent {

        @Override
        public String subject() {
            return "sweep:" + sweep;
        }
    }

    record SweepFinished(PlacePath place, long sweep, int done, int left) implements SortingEvent {

        @Override
        public String subject() {
            return "sweep:" + sweep;
        }
    }

    /// @param readWithin as a limit is written: `4wh`
    record LimitsSet(PlacePath place, String readWithin, String remindAfter, int confirmDays) implements SortingEvent {

        @Override
        public String subject() {
            return "limits:" + place;
        }
    }

    record DutySet(PlacePath place, String category, String lead, LocalDate from) implements SortingEvent {

        @Override
        public String subject() {
            return "duty:" + category;
        }
    }

    record DutyEnded(PlacePath place, String category, String lead, LocalDate until) implements SortingEvent {

        @Override
        public String subject() {
            return "duty:" + category;
        }
    }

    record CategorySet(PlacePath place, String code, String nameZh, LocalDate from) implements SortingEvent {

        @Override
        public String subject() {
            return "category:" + code;
        }
    }

    record CategoryEnded(PlacePath place, String code, LocalDate until) implements SortingEvent {

        @Override
        public String subject() {
            return "category:" + code;
        }
    }
}
