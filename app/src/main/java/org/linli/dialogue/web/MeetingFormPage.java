package org.linli.dialogue.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Electorate;
import org.linli.dialogue.Origin;
import org.linli.places.Picker;

/// The form in which a meeting is proposed.
///
/// @param action where it is sent
/// @param source what it grows out of, as it is called
public record MeetingFormPage(String action, Given given, Picker place, MeetingPage.Source source) {

    /// What stands in the form before anything is typed.
    ///
    /// @param version -1 for a new one
    public record Given(
            int version,
            String title,
            String aim,
            String kind,
            String decides,
            @Nullable Electorate electorate,
            Origin origin) {

        public String persons() {
            return electorate == null ? "" : String.valueOf(electorate.persons());
        }

        public String area() {
            return electorate == null
                    ? ""
                    : BigDecimal.valueOf(electorate.area(), 2)
                            .stripTrailingZeros()
                            .toPlainString();
        }

        public String number() {
            var number = origin.number();
            return number == null ? "" : number.toString();
        }
    }

    public boolean isNew() {
        return given.version() < 0;
    }
}
