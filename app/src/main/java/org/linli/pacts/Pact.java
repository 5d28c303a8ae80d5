package org.linli.pacts;

import static org.linli.pacts.PactRule.A_PACT_BEGINS_ABOUT_NOW;
import static org.linli.pacts.PactRule.A_PACT_HAS_CLAUSES;
import static org.linli.pacts.PactRule.A_REVIEW_COMES_IN_TWO_WEEKS_TO_A_YEAR;
import static org.linli.pacts.PactRule.CLAUSES_ARE_WRITTEN_ONCE_ALL_ARE_HEARD;
import static org.linli.pacts.PactRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE;
import static org.linli.pacts.PactRule.WHO_ENDS_IT_SAYS_WHY;
import static org.linli.pacts.PactRule.WHO_LOOKS_AGAIN_SAYS_WHAT_THEY_SAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.PactEvent.PactAgreed;
import org.linli.pacts.PactEvent.PactBegun;
import org.linli.pacts.PactEvent.PactEnded;
import org.linli.pacts.PactEvent.PactNotAgreed;
import org.linli.pacts.PactEvent.PactProposed;
import org.linli.pacts.PactEvent.PactRenewed;
import org.linli.pacts.PactEvent.PactReviewed;
import org.linli.pacts.PactEvent.PactReworded;
import org.linli.pacts.PactEvent.PactTakenBack;
import org.linli.pacts.PactEvent.ReviewCalledFor;
import org.linli.pacts.PactEvent.SideAnswered;
import org.linli.pacts.PactEvent.SideHeard;
import org.linli.shared.PlacePath;

/// A quarrel on its way to a pact, and the pact on its way through the years.
final class Pact {

    /// So far from today a pact may begin, before or after: what people have kept to already counts.
    static final int DAYS_AROUND = 60;

    static final int SHORTEST_REVIEW = 14;
    static final int LONGEST_REVIEW = 366;

    private final PactId id;
    private final int version;
    private final PlacePath place;
    private final Progress progress;
    private final List<PactEvent> events = new ArrayList<>();

    Pact(PactId id, int version, PlacePath place, Progress progress) {
        this.id = id;
        this.version = version;
        this.place = place;
        this.progress = progress;
    }

    /// Everything that its life changes; the store reads and writes it as one.
    static final class Progress {
        PactState state = PactState.NOTED;
        int draft = 1;
        String reason = "";

        @Nullable
        Integer holding;

        @Nullable
        LocalDate from;

        @Nullable
        LocalDate review;

        @Nullable
        LocalDate calledFor;
    }

    /// Somebody has listened to a side.
    ///
    /// @param all whether nobody is left to be heard
    void hear(long side, boolean all) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(progress.state == PactState.NOTED || progress.state.isDrafting());
        if (progress.state == PactState.NOTED && all) progress.state = PactState.HEARD;
        events.add(new SideHeard(id, place, side, all));
    }

    void requireDrafting() {
        CLAUSES_ARE_WRITTEN_ONCE_ALL_ARE_HEARD.require(progress.state != PactState.NOTED);
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(progress.state.isDrafting());
    }

    void propose(int clauses) {
        may(PactAct.PROPOSE);
        A_PACT_HAS_CLAUSES.require(clauses > 0);
        become(PactState.PROPOSED, new PactProposed(id, place, progress.draft, clauses));
    }

    void takeBack() {
        may(PactAct.TAKE_BACK);
        become(
                progress.holding == null ? PactState.HEARD : PactState.CHANGED,
                new PactTakenBack(id, place, progress.draft));
    }

    /// A side has answered.
    ///
    /// @param all whether every side has said yes now
    void answer(long side, boolean agrees, boolean all) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(progress.state == PactState.PROPOSED);
        events.add(new SideAnswered(id, place, side, agrees));
        if (all) become(PactState.AGREED, new PactAgreed(id, place, progress.draft));
    }

    /// @param days after which it is looked at again
    void begin(LocalDate from, int days, LocalDate today) {
        may(PactAct.BEGIN);
        A_PACT_BEGINS_ABOUT_NOW.requireAt(
                "from", !from.isBefore(today.minusDays(DAYS_AROUND)) && !from.isAfter(today.plusDays(DAYS_AROUND)));
        check(days);
        var review = from.plusDays(days);
        progress.holding = progress.draft;
        progress.from = from;
        progress.review = review;
        become(PactState.IN_FORCE, new PactBegun(id, place, progress.draft, from, review));
    }

    /// The day has come; said once for each day that was agreed.
    boolean callFor(LocalDate today) {
        var review = progress.review;
        if (!progress.state.isInForce() || review == null || today.isBefore(review)) return false;
        if (review.equals(progress.calledFor)) return false;
        progress.calledFor = review;
        events.add(new ReviewCalledFor(id, place, review));
        return true;
    }

    void review(String words) {
        may(PactAct.REVIEW);
        WHO_LOOKS_AGAIN_SAYS_WHAT_THEY_SAW.requireAt("seen", !words.isBlank());
        become(PactState.REVIEWED, new PactReviewed(id, place, holding()));
    }

    /// @param days until it is looked at again
    void renew(int days, LocalDate today) {
        may(PactAct.RENEW);
        check(days);
        var review = today.plusDays(days);
        progress.review = review;
        become(PactState.RENEWED, new PactRenewed(id, place, review));
    }

    /// Another wording is to be made.
    ///
    /// @return its number
    int change() {
        may(PactAct.CHANGE);
        progress.draft = holding() + 1;
        become(PactState.CHANGED, new PactReworded(id, place, progress.draft));
        return progress.draft;
    }

    void end(String why) {
        may(PactAct.END);
        WHO_ENDS_IT_SAYS_WHY.requireAt("why", !why.isBlank());
        progress.reason = why;
        progress.review = null;
        become(PactState.ENDED, new PactEnded(id, place));
    }

    /// They do not agree. A wording that holds already stays, and what becomes of it is open.
    void leave(String why) {
        may(PactAct.LEAVE);
        WHO_ENDS_IT_SAYS_WHY.requireAt("why", !why.isBlank());
        var holding = progress.holding;
        if (holding == null) progress.reason = why;
        else progress.draft = holding;
        become(
                holding == null ? PactState.NOT_AGREED : PactState.REVIEWED,
                new PactNotAgreed(id, place, holding != null));
    }

    private void check(int days) {
        A_REVIEW_COMES_IN_TWO_WEEKS_TO_A_YEAR.requireAt("days", days >= SHORTEST_REVIEW && days <= LONGEST_REVIEW);
    }

    private void may(PactAct act) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(act.isPossible(progress.state));
    }

    private int holding() {
        var holding = progress.holding;
        return holding == null ? progress.draft : holding;
    }

    private void become(PactState state, PactEvent event) {
        progress.state = state;
        events.add(event);
    }

    PactId id() {
        return id;
    }

    int version() {
        return version;
    }

    PlacePath place() {
        return place;
    }

    PactState state() {
        return progress.state;
    }

    Progress progress() {
        return progress;
    }

    /// What happened since it was loaded, in order.
    List<PactEvent> events() {
        return List.copyOf(events);
    }
}
