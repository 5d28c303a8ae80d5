package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.requests.Reason;
import org.linli.ui.Choice;

/// The duty matrix of a subdistrict as it holds today.
///
/// @param in the subdistrict
/// @param holes categories that fall between the chairs
/// @param trial the try-out, if something was tried
public record DutiesPage(
        long in, String subdistrict, List<Choice> subdistricts, DutyList list, List<Hole> holes, Trial trial) {

    /// @param lead who should lead and is not registered; empty where there is no line
    public record Hole(String category, String name, String lead) {}

    /// Who would get this?
    ///
    /// @param places found for the words of where
    public record Trial(
            String text,
            String where,
            List<Choice> places,
            long place,
            @Nullable Answer answer) {}

    /// @param kind `ours`, `theirs`, `nobody`; empty where nothing speaks for any category
    /// @param percent how sure
    public record Answer(
            String category,
            long percent,
            String kind,
            String lead,
            String phone,
            String coHandlers,
            String sign,
            String finish,
            String urgency,
            List<Reason> why,
            List<String> numbers) {}
}
