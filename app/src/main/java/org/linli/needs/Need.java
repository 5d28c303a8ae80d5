package org.linli.needs;

import static org.linli.needs.NeedRule.AN_ENDED_NEED_STAYS_AS_IT_IS;
import static org.linli.needs.NeedRule.A_MET_NEED_HAS_EVIDENCE_OF_THE_SERVICE;
import static org.linli.needs.NeedRule.A_MET_NEED_IS_SAID_TO_BE_SO_BY_THOSE_WHO_LACKED_IT;
import static org.linli.needs.NeedRule.A_NEED_DOES_NOT_REPLACE_ITSELF;
import static org.linli.needs.NeedRule.A_RENEWED_NEED_HAS_NEW_EVIDENCE;
import static org.linli.needs.NeedRule.A_SIZED_NEED_HAS_AN_ESTIMATE;
import static org.linli.needs.NeedRule.A_SIZED_NEED_HAS_ITS_HOURS;
import static org.linli.needs.NeedRule.A_SIZED_NEED_SAYS_WHAT_WOULD_PROVE_IT_WRONG;
import static org.linli.needs.NeedRule.A_VERIFIED_NEED_HAS_EVIDENCE;
import static org.linli.needs.NeedRule.A_VERIFIED_NEED_SAYS_WHY_IT_IS_SO;
import static org.linli.needs.NeedRule.ONLY_WHAT_NOBODY_HAS_LOOKED_AT_IS_TAKEN_BACK;
import static org.linli.needs.NeedRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE;
import static org.linli.needs.NeedRule.WHO_DECIDES_SAYS_WHY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.NeedEvent.NeedChanged;
import org.linli.needs.NeedEvent.NeedExpired;
import org.linli.needs.NeedEvent.NeedInService;
import org.linli.needs.NeedEvent.NeedLeftUnmet;
import org.linli.needs.NeedEvent.NeedMatched;
import org.linli.needs.NeedEvent.NeedMet;
import org.linli.needs.NeedEvent.NeedPrioritised;
import org.linli.needs.NeedEvent.NeedRenewed;
import org.linli.needs.NeedEvent.NeedSized;
import org.linli.needs.NeedEvent.NeedTakenBack;
import org.linli.needs.NeedEvent.NeedVerified;
import org.linli.shared.PlacePath;

/// A need on its way from somebody's word to the day on which those who lacked it no longer do.
final class Need {

    /// How long it holds without anybody looking again.
    static final int MONTHS = 12;

    private final NeedId id;
    private final int version;
    private final PlacePath place;
    private final Progress progress;
    private final List<NeedEvent> events = new ArrayList<>();

    Need(NeedId id, int version, PlacePath place, Progress progress) {
        this.id = id;
        this.version = version;
        this.place = place;
        this.progress = progress;
    }

    /// Everything about a need that its life changes; the store reads and writes it as one.
    static final class Progress {
        NeedState state = NeedState.RAISED;
        LocalDate stateSince;
        LocalDate lookedAt;
        LocalDate expiresOn;

        /// The first day on which it was known that nobody meets it.
        @Nullable
        LocalDate unmetSince;

        @Nullable
        Priority priority;

        String matchedWith = "";

        @Nullable
        NeedId successor;

        boolean shownToPublic;

        Progress(LocalDate raised) {
            stateSince = raised;
            lookedAt = raised;
            expiresOn = raised.plusMonths(MONTHS);
        }
    }

    /// Somebody has gone and looked: it is so.
    ///
    /// @param shown whether neighbours may read of it
    void verify(Ground ground, String how, boolean shown, LocalDate day) {
        A_VERIFIED_NEED_HAS_EVIDENCE.require(ground.evidence() > 0);
        A_VERIFIED_NEED_SAYS_WHY_IT_IS_SO.require(ground.hypothesis());
        become(NeedAct.VERIFY, how, day, new NeedVerified(id, place));
        progress.shownToPublic = shown;
        look(day);
    }

    void size(Ground ground, LocalDate day) {
        A_SIZED_NEED_HAS_AN_ESTIMATE.require(ground.size() != null);
        A_SIZED_NEED_HAS_ITS_HOURS.require(ground.hours());
        A_SIZED_NEED_SAYS_WHAT_WOULD_PROVE_IT_WRONG.require(ground.disproofs() > 0);
        var size = ground.size();
        if (size == null) return;
        become(NeedAct.SIZE, day, new NeedSized(id, place, size.low(), size.middle(), size.high()));
    }

    void prioritise(Priority priority, String why, LocalDate day) {
        become(NeedAct.PRIORITISE, why, day, new NeedPrioritised(id, place, priority));
        progress.priority = priority;
    }

    /// @param with what is to meet it
    void match(String with, LocalDate day) {
        become(NeedAct.MATCH, with, day, new NeedMatched(id, place, with));
        progress.matchedWith = with;
    }

    void leaveUnmet(String why, LocalDate day) {
        become(NeedAct.LEAVE_UNMET, why, day, new NeedLeftUnmet(id, place));
        // An attempt that came to nothing does not shorten how long people have gone without.
        if (progress.unmetSince == null) progress.unmetSince = day;
        progress.matchedWith = "";
    }

    void start(LocalDate day) {
        become(NeedAct.START, day, new NeedInService(id, place));
    }

    /// Something says so from after the service began, and not only figures of whoever serves: those who lacked it.
    void meet(Ground ground, String how, LocalDate day) {
        if (progress.state == NeedState.IN_SERVICE) {
            A_MET_NEED_HAS_EVIDENCE_OF_THE_SERVICE.require(ground.isNotLackedSince(progress.stateSince));
            A_MET_NEED_IS_SAID_TO_BE_SO_BY_THOSE_WHO_LACKED_IT.require(ground.isSaidSince(progress.stateSince));
        }
        become(NeedAct.MEET, how, day, new NeedMet(id, place));
    }

    /// It still is so. Whoever says so has seen something since anybody last looked.
    void renew(Ground ground, String how, LocalDate day) {
        A_RENEWED_NEED_HAS_NEW_EVIDENCE.require(ground.isLackedSince(progress.lookedAt.plusDays(1)));
        var until = day.plusMonths(MONTHS);
        become(NeedAct.RENEW, how, day, new NeedRenewed(id, place, until.toString()));
        look(day);
    }

    /// @param successor the need that takes its place, if any
    void change(@Nullable NeedId successor, String how, LocalDate day) {
        A_NEED_DOES_NOT_REPLACE_ITSELF.requireAt("successor", !id.equals(successor));
        become(NeedAct.CHANGE, how, day, new NeedChanged(id, place, successor));
        progress.successor = successor;
    }

    /// Nobody has looked yet, and whoever proposed it no longer does.
    void takeBack(LocalDate day) {
        ONLY_WHAT_NOBODY_HAS_LOOKED_AT_IS_TAKEN_BACK.require(progress.state == NeedState.RAISED);
        become(NeedAct.CHANGE, day, new NeedTakenBack(id, place));
    }

    void expire(LocalDate day) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(!day.isBefore(progress.expiresOn));
        become(NeedAct.EXPIRE, day, new NeedExpired(id, place));
    }

    /// What is over is kept as it was.
    void requireLive() {
        AN_ENDED_NEED_STAYS_AS_IT_IS.require(progress.state.isLive() || progress.state == NeedState.EXPIRED);
    }

    private void look(LocalDate day) {
        progress.lookedAt = day;
        progress.expiresOn = day.plusMonths(MONTHS);
    }

    private void become(NeedAct act, String why, LocalDate day, NeedEvent event) {
        WHO_DECIDES_SAYS_WHY.requireAt("why", !why.isBlank());
        become(act, day, event);
    }

    private void become(NeedAct act, LocalDate day, NeedEvent event) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(act.isPossible(progress.state));
        var after = act.after(progress.state);
        if (after != progress.state) progress.stateSince = day;
        progress.state = after;
        events.add(event);
    }

    NeedId id() {
        return id;
    }

    int version() {
        return version;
    }

    PlacePath place() {
        return place;
    }

    NeedState state() {
        return progress.state;
    }

    Progress progress() {
        return progress;
    }

    /// What happened since it was loaded, in order.
    List<NeedEvent> events() {
        return List.copyOf(events);
    }
}
