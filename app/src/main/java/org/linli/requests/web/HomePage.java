package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;
import org.linli.places.Plan;
import org.linli.requests.HomeAsks.Asked;
import org.linli.requests.HomeNeeds.Lacking;
import org.linli.requests.OtherTasks.Task;

/// A place in public.
///
/// @param trail the place and those it lies in, outermost first; empty before any place is entered
/// @param inside where one may go from here
/// @param phone of the committee nearby; empty if not known
/// @param waiting what waits for the reader, who has no to-do; empty for who is not known
/// @param concerning what goes on that concerns the reader
/// @param asked what people here are asked today
/// @param lacking what people here lack; none where nothing is known
/// @param talkedOf how many are open, of which the first are listed
/// @param unowned how many nobody owns, of which the oldest are listed
public record HomePage(
        List<PlaceSummary> trail,
        List<PlaceSummary> inside,
        @Nullable Plan plan,
        String phone,
        List<Task> waiting,
        List<Task> concerning,
        List<Asked> asked,
        @Nullable Lacking lacking,
        List<HomeLine> talked,
        int talkedOf,
        List<HomeLine> gaps,
        int unowned,
        Kept kept,
        List<HomeLine> keptLately) {

    public HomePage {
        trail = List.copyOf(trail);
        inside = List.copyOf(inside);
        waiting = List.copyOf(waiting);
        concerning = List.copyOf(concerning);
        talked = List.copyOf(talked);
        gaps = List.copyOf(gaps);
        keptLately = List.copyOf(keptLately);
    }

    /// The address of the place's page.
    public static String href(PlaceSummary place) {
        return "/?place=" + place.id();
    }

    /// To tell something about the place shown.
    public String tell() {
        return trail.size() < 2 ? "/tell" : "/tell?place=" + trail.getLast().id();
    }

    /// A whole list, of the place shown.
    public String all(String list) {
        return trail.isEmpty() ? list : list + "?place=" + trail.getLast().id();
    }

    /// The age of a gap against the oldest, from 2 to 86 hundredths of the line.
    public double age(long days, long oldest) {
        return oldest == 0 ? 2 : Math.max(2, Math.round(860.0 * days / oldest) / 10.0);
    }
}
