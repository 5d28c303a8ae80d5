package org.linli.people;

import org.linli.ui.Ui;

/// A body as everybody knows it, whether it works with Linli or not.
///
/// @param nameEn empty if it has no English name
public record PublicBody(String name, String nameEn, PublicReach reach) {

    public static final PublicBody NONE = new PublicBody("", "", PublicReach.NONE);

    public PublicBody {
        name = name.strip();
        nameEn = nameEn.strip();
    }

    public static PublicBody named(String name) {
        return new PublicBody(name, "", PublicReach.NONE);
    }

    /// In the reader's language, as far as there is a name in it.
    public String name(Ui ui) {
        return ui.name(name, nameEn);
    }

    /// Who it is and how to reach them, as a resident is told.
    public String said(Ui ui) {
        return said(name(ui));
    }

    /// Whether that is what somebody was told, in whichever language.
    public boolean isSaid(String text) {
        return text.strip().equals(said(name))
                || (!nameEn.isEmpty() && text.strip().equals(said(nameEn)));
    }

    private String said(String called) {
        return (called + " " + reach.line()).strip();
    }
}
