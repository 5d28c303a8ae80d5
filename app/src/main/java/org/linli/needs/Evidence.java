package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.linli.files.FileId;

/// One thing that speaks for a need or against it.
///
/// @param reference the thing of ours that it is; empty for what lies elsewhere
/// @param source who found it, and where it can be looked up
/// @param weight 1 light, 2 middling, 3 heavy
/// @param struck why it no longer counts; empty as long as it does
public record Evidence(
        long id,
        EvidenceKind kind,
        String reference,
        String title,
        String source,
        LocalDate day,
        int weight,
        Speaks speaks,
        String struck,
        List<FileId> photos) {

    public Evidence {
        photos = List.copyOf(photos);
    }

    public enum Speaks {
        FOR,
        AGAINST
    }

    public boolean counts() {
        return struck.isEmpty();
    }

    public boolean isAgainst() {
        return speaks == Speaks.AGAINST;
    }

    /// Whether the same people say it: at one survey or one meeting, or where it lies elsewhere, one source on one day.
    boolean isFromTheSame(Evidence other) {
        if (kind != other.kind || reference.isEmpty() != other.reference.isEmpty()) return false;
        if (reference.isEmpty())
            return day.equals(other.day) && SaidElsewhere.plain(source).equals(other.plainSource());
        return (kind == EvidenceKind.SURVEY || kind == EvidenceKind.MEETING) && thing().equals(other.thing());
    }

    /// Whether that is this piece once more, of whatever kind somebody calls it: the same source, day and figure.
    boolean saysTheSame(NewEvidence other) {
        return reference.isEmpty()
                && day.equals(other.day())
                && plainSource().equals(SaidElsewhere.plain(other.source()))
                && SaidElsewhere.figure(title).equals(SaidElsewhere.figure(other.title()));
    }

    private String plainSource() {
        return SaidElsewhere.plain(source);
    }

    /// The thing of ours without which part of it.
    private String thing() {
        return reference.split(":", 2)[0];
    }
}
