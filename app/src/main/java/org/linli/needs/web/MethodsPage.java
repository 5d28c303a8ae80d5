package org.linli.needs.web;

import java.util.List;
import org.linli.needs.HearingMethod;
import org.linli.requests.Channel;
import org.linli.ui.Choice;

/// The ways of hearing of a subdistrict, and what each has brought in a year.
///
/// @param others the ways in that are none of them
/// @param free numbers that are not named yet
/// @param edited the one that is written anew; blank for none
public record MethodsPage(
        long subdistrict,
        String name,
        List<Choice> subdistricts,
        List<Line> lines,
        List<Other> others,
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
    /// @param said concerns that came this way
    /// @param evidence pieces of evidence that were found this way, concerns not counted
    /// @param needs how many needs stand on what was heard this way
    /// @param solved concerns that their residents call solved
    public record Line(HearingMethod method, int said, int evidence, int needs, int solved) {}

    public record Other(Channel channel, int said, int solved) {}
}
