package org.linli.pacts.web;

import java.util.List;
import org.linli.pacts.PactSummary;
import org.linli.ui.QrCode;

/// A pact for the door, in both languages.
///
/// @param week drawn once, for readers of both
public record PosterPage(PactSummary pact, Half chinese, Half english, WeekPicture week, String address, QrCode code) {

    /// One language.
    ///
    /// @param since since when it holds, and until when it is looked at again
    public record Half(String lang, String head, String place, List<ClauseLine> lines, String since, String call) {

        public Half {
            lines = List.copyOf(lines);
        }
    }
}
