package org.linli.requests.web;

import java.util.List;
import org.linli.requests.Reason;
import org.linli.requests.Urgency;
import org.linli.ui.Ui;

/// What the program would do with a concern, as a person reads it before saying "so be it".
///
/// @param category its code; empty where nothing speaks for any
/// @param owner `ours`, `theirs` or `nobody`; empty without a category
/// @param lead whose it would be, with a phone where it is somebody else's
/// @param said `clerk` or `sender` where a person has said the category; else empty
/// @param learnt whether how sure it is has been counted: key words alone have never been
/// @param percent how sure: of a hundred such suggestions so many are right
public record SortingHint(
        String category,
        String categoryName,
        Urgency urgency,
        String owner,
        String lead,
        String said,
        boolean learnt,
        int percent,
        List<Reason> why) {

    private static final int VERY = 90;
    private static final int FAIRLY = 70;

    public SortingHint {
        why = List.copyOf(why);
    }

    public boolean isSuggesting() {
        return !category.isEmpty();
    }

    /// Never less pressing than it stands already.
    SortingHint pressing(Urgency stands) {
        return new SortingHint(category, categoryName, urgency.or(stands), owner, lead, said, learnt, percent, why);
    }

    /// How sure it is, in words with the figure.
    public String sure(Ui ui) {
        if (!isSuggesting()) return "";
        if (!said.isEmpty()) return ui.text("requests.hint.said-" + said);
        if (!learnt) return ui.text("requests.hint.by-words");
        var word = percent >= VERY ? "very" : percent >= FAIRLY ? "fairly" : "barely";
        return ui.text("requests.hint." + word, percent);
    }
}
