package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.linli.needs.Evidence.Speaks;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;

/// Needs as tests begin with them: raised, sized, met by nobody.
public final class GivenNeeds {

    private static final Actor SELF = Actor.program("test");

    private final Needs needs;
    private final EvidenceBook book;
    private final Disproofs disproofs;

    GivenNeeds(Needs needs, EvidenceBook book, Disproofs disproofs) {
        this.needs = needs;
        this.book = book;
        this.disproofs = disproofs;
    }

    /// Everybody who lives there has gone without it for a year.
    public static NeedDraft draft(String title, PlaceId place) {
        return new NeedDraft(
                title,
                "",
                place,
                new Holder.Residents(Circle.EVERYBODY, ""),
                "HOU1",
                Unit.PEOPLE,
                Strength.HURTS,
                LocalDate.of(2025, 1, 1),
                "没有人管",
                "",
                false);
    }

    public NeedId raise(String title, PlaceId place) {
        return needs.raise(draft(title, place), SELF);
    }

    /// How many lack it, and when in the week, as a survey found; somebody has been to see.
    NeedId sized(String title, PlaceId place) {
        var need = raise(title, place);
        var asked = book.add(need, piece(EvidenceKind.SURVEY, "问过一圈"), SELF);
        book.estimate(need, figure(asked), SELF);
        needs.paint(need, WeekHours.NEVER.painted(List.of(18), 3), asked, SELF);
        disproofs.add(need, "没有人来", "开了就数", LocalDate.of(2027, 3, 1), SELF);
        needs.verify(need, "看过", true, SELF);
        needs.size(need, SELF);
        return need;
    }

    NeedId unmet(String title, PlaceId place) {
        var need = sized(title, place);
        needs.prioritise(need, Priority.SOON, "大家排的", SELF);
        needs.leaveUnmet(need, "没有人接", SELF);
        return need;
    }

    /// A piece of evidence that speaks for a need.
    static NewEvidence piece(EvidenceKind kind, String title) {
        return new NewEvidence(kind, "", title, "楼门长", LocalDate.of(2026, 1, 5), 2, Speaks.FOR, null);
    }

    static NewEstimate figure(long evidence) {
        return new NewEstimate(evidence, Estimate.Method.SAMPLE, 20, 30, 40, "", "");
    }
}
