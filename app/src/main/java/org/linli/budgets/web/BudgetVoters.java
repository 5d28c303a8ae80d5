package org.linli.budgets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetRule;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.VoterKey;
import org.linli.dialogue.Guests;
import org.linli.shared.RuleBroken;
import org.linli.ui.Cookies;
import org.springframework.stereotype.Component;

/// Knows a phone again by what it was given when it first voted: chance, or the code of a guest of the meeting. It is
/// kept in a cookie that goes to this vote alone, and not before somebody votes.
@Component
class BudgetVoters {

    private static final String COOKIE = "ballot";
    private static final String GUEST = "guest-";
    private static final Duration KEPT = Duration.ofDays(180);

    private final Guests guests;

    BudgetVoters(Guests guests) {
        this.guests = guests;
    }

    /// @param typed what the form brought along; nothing on a page that is only looked at
    Voter of(BudgetSummary budget, HttpServletRequest request, @Nullable String typed) {
        var kept = kept(request).orElseGet(() -> chance(typed));
        if (kept.startsWith(GUEST)) {
            var found = find(budget, kept.substring(GUEST.length()));
            if (found.isPresent()) return found.get();
        }
        return new Voter(kept, VoterKey.phone(budget, kept), "");
    }

    /// @throws RuleBroken if the code is nobody's
    Voter guest(BudgetSummary budget, String code) {
        var meeting = budget.meeting();
        if (meeting == null) throw new RuleBroken(BudgetRule.ONLY_A_MEETING_HAS_GUESTS, "code");
        var digits = code.replaceAll("\\D", "");
        var guest = guests.of(meeting, digits);
        return new Voter(GUEST + digits, VoterKey.guest(budget, digits), guest.called());
    }

    void keep(BudgetSummary budget, Voter voter, HttpServletResponse response) {
        Cookies.keep(response, COOKIE, voter.token(), budget.publicAddress(), KEPT);
    }

    private Optional<Voter> find(BudgetSummary budget, String code) {
        try {
            return Optional.of(guest(budget, code));
        } catch (RuleBroken nobody) {
            return Optional.empty();
        }
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Cookies.of(request, COOKIE).filter(value -> value.matches("[0-9a-z-]{6,60}"));
    }

    private static String chance(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f-]{36}")
                ? typed
                : UUID.randomUUID().toString();
    }
}
