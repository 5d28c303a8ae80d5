package org.linli.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// What is decided about how concerns are sorted and whose they are.
public sealed interface SortingEvent extends LinliEvent {

    PlacePath place();

    /// Of what the program has learnt, and how far it goes by it alone.
    sealed interface OfModel extends SortingEvent {

        @Override
        default String subject() {
            return "sorting:" + place();
        }
    }

    /// Many are sorted as suggested, of which the program is at least so sure.
    sealed interface OfSweep extends SortingEvent {

        long sweep();

        @Override
        default String subject() {
            return "sweep:" + sweep();
        }
    }

    /// Whose a category is.
    sealed interface OfDuty extends SortingEvent {

        String category();

        @Override
        default String subject() {
            return "duty:" + category();
        }
    }

    sealed interface OfCategory extends SortingEvent {

        String code();

        @Override
        default String subject() {
            return "category:" + code();
        }
    }

    /// @param used whether it sorts from now on: not, if the one before did better
    record ModelLearnt(
            PlacePath place, int number, int examples, int keptAside, int rightNow, int rightBefore, boolean used)
            implements OfModel {}

    record ModelChosen(
            PlacePath place, int number, @Nullable Integer before) implements OfModel {}

    /// @param from the confidence from which concerns go on alone; above 1 never
    record SortingAloneSet(PlacePath place, double from, double before) implements OfModel {}

    record SweepStarted(PlacePath place, long sweep, int percent, int total) implements OfSweep {}

    record SweepFinished(PlacePath place, long sweep, int done, int left) implements OfSweep {}

    /// @param readWithin as a limit is written: `4wh`
    record LimitsSet(PlacePath place, String readWithin, String remindAfter, int confirmDays) implements SortingEvent {

        @Override
        public String subject() {
            return "limits:" + place;
        }
    }

    record DutySet(PlacePath place, String category, String lead, LocalDate from) implements OfDuty {}

    record DutyEnded(PlacePath place, String category, String lead, LocalDate until) implements OfDuty {}

    record CategorySet(PlacePath place, String code, String nameZh, LocalDate from) implements OfCategory {}

    record CategoryEnded(PlacePath place, String code, LocalDate until) implements OfCategory {}
}
