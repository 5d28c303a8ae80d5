package org.linli.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.Owner;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;

/// What was typed of a promise, as it came.
///
/// @param owner `o7` for a body, `a7` for an account, `g7` for a guest
/// @param called the owner's name, as it is to be written
record PromiseForm(
        @Nullable Long topic,
        @Nullable String what,
        @Nullable String owner,
        @Nullable String called,
        @Nullable String until,
        @Nullable String watcher) {

    /// One of several such forms on a page.
    ///
    /// @param number what stands behind the names of its fields
    static PromiseForm of(HttpServletRequest request, long number, @Nullable Long topic) {
        return new PromiseForm(
                topic,
                request.getParameter("what" + number),
                request.getParameter("owner" + number),
                request.getParameter("called" + number),
                request.getParameter("until" + number),
                request.getParameter("watcher" + number));
    }

    NewCommitment promise(String usual) {
        return new NewCommitment(
                topic, TypedText.line(what), owner(usual), TypedDay.of(until).orElse(null), TypedText.line(watcher));
    }

    /// @param usual name of the chosen one, where no other was typed
    Owner owner(String usual) {
        var chosen = TypedText.line(owner);
        var name = TypedText.line(called).isEmpty() ? usual : TypedText.line(called);
        if (!chosen.matches("[oag]\\d{1,18}")) return new Owner(TypedText.line(called), null, null, null);
        long number = Long.parseLong(chosen.substring(1));
        return switch (chosen.charAt(0)) {
            case 'o' -> new Owner(name, new OrganisationId(number), null, null);
            case 'a' -> new Owner(name, null, new AccountId(number), null);
            default -> new Owner(name, null, null, number);
        };
    }
}
