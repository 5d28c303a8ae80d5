package org.linli.needs.web;

import java.util.List;
import org.linli.needs.HearingMethod;
import org.linli.needs.Yield;
import org.linli.ui.Choice;

/// The ways of hearing of a subdistrict, and what each has brought in a year.
///
/// @param others what came by none of them
/// @param free numbers that are not named yet
/// @param edited the one that is written anew; blank for none
public record MethodsPage(
        long subdistrict,
        String name,
        List<Choice> subdistricts,
        List<Line> lines,
        List<Yield> others,
        List<Integer> free,
        HearingMethod edited,
        boolean mayName) {

    public MethodsPage {
        subdistricts = List.copyOf(subdistricts);
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        free = List.copyOf(free);
    }

    /// What one has brought.
    ///
    /// @param used whether it has not been left off since
    public record Line(HearingMethod method, boolean used, Yield brought) {}
}
