package org.linli.engine.budget;

import java.io.IOException;

/// A file that is not as pabulib.org describes it.
public final class BadPabulib extends IOException {

    /// What can be wrong, with the words of the message.
    public enum Fault {
        NOT_UTF8("this line is not UTF-8 text"),
        QUOTE_NOT_CLOSED("a quotation mark is not closed"),
        BEFORE_SECTIONS("the file must begin with the line META, not with"),
        SECTION_MISSING("there is no section"),
        SECTION_TWICE("this section comes twice:"),
        TOO_MANY_CELLS("more cells than the line above names columns:"),
        COLUMN_MISSING("there is no column"),
        META_MISSING("META does not say"),
        META_TWICE("META says this twice:"),
        NO_NUMBER("this is no number:"),
        NEGATIVE("this must not be negative:"),
        COUNT_DIFFERS("META says another number than there are lines:"),
        ID_MISSING("this line has no id"),
        TWICE("this comes twice:"),
        VOTING_UNKNOWN("this kind of vote is not known:"),
        ITEM_UNKNOWN("this project is not in the section PROJECTS:"),
        POINTS_DIFFER("as many points are needed as there are projects:");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private final int line;
    private final Fault fault;
    private final String what;

    BadPabulib(int line, Fault fault, String what) {
        super("line " + line + ": " + fault.words + (what.isEmpty() ? "" : " " + what));
        this.line = line;
        this.fault = fault;
        this.what = what;
    }

    /// Counted from 1.
    public int line() {
        return line;
    }

    public Fault fault() {
        return fault;
    }

    /// The word or number that is meant; empty where the fault says everything.
    public String what() {
        return what;
    }
}
