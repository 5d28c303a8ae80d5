package org.linli.requests.web;

import java.util.List;
import org.linli.files.Draft;
import org.linli.places.Picker;
import org.linli.requests.Duplicate;
import org.linli.ui.QrCode;
import org.linli.ui.Ui;

/// The form on which a resident says what is the matter, in three steps.
///
/// @param submission made when the form was first shown: the same one twice is the same concern
/// @param open the step that a phone shows: 1, 2 or 3; 0 where somebody else has said it already
/// @param drafts photos and voice notes that were sent already
/// @param similar what others have said, to be looked at before it is said again
/// @param code leads here from the printed page
public record TellPage(
        String submission, int open, Picker place, List<Draft> drafts, List<Duplicate> similar, QrCode code) {

    public TellPage {
        drafts = List.copyOf(drafts);
        similar = List.copyOf(similar);
    }

    public static String stateKind(Duplicate like) {
        return States.kind(like.state());
    }

    /// The step that a refusal is about, so that its sentence is seen at once.
    static int step(Ui ui) {
        var errors = ui.form().errors().keySet();
        if (errors.contains("body") || errors.contains("files")) return 1;
        if (errors.stream().anyMatch(List.of("place", "detail", "affected", "affectedNote")::contains)) return 2;
        if (errors.contains("phone") || errors.contains("name")) return 3;
        var last = ui.form().value("at", "1");
        return last.matches("[123]") ? Integer.parseInt(last) : 1;
    }
}
