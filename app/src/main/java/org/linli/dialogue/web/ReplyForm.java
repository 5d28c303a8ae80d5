package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AccessNeed;
import org.linli.dialogue.Authority;
import org.linli.dialogue.Guest.Answer;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.LeftVoice;
import org.linli.dialogue.NewGuest;
import org.linli.dialogue.Reply;
import org.linli.people.Contact;
import org.linli.shared.AccountId;
import org.linli.shared.Constants;
import org.linli.ui.TypedText;

/// What somebody says to being asked, as it came.
record ReplyForm(
        @Nullable String called,
        @Nullable Long party,
        @Nullable Long account,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String reply,
        @Nullable String authority,
        @Nullable List<String> needs,
        @Nullable Integer companions,
        @Nullable Integer children,
        @Nullable String sleepsByDay,
        @Nullable String message,
        @Nullable List<Long> fits,
        @Nullable String takeBack) {

    /// From the notice at the door.
    NewGuest atTheDoor() {
        return new NewGuest(TypedText.line(called), party, null, contact(TypedText.line(called)), InvitationWay.DOOR);
    }

    /// From the list of those who are called, or who have an account.
    NewGuest asked() {
        return account == null
                ? new NewGuest(
                        TypedText.line(called),
                        party,
                        null,
                        contact(TypedText.line(name).isEmpty() ? TypedText.line(called) : TypedText.line(name)),
                        InvitationWay.PHONE)
                : new NewGuest(TypedText.line(called), party, new AccountId(account), null, InvitationWay.ACCOUNT);
    }

    Answer answer() {
        return new Answer(
                Constants.named(Reply.class, reply)
                        .filter(one -> one == Reply.COMING || one == Reply.DECLINED)
                        .orElse(Reply.COMING),
                Constants.named(Authority.class, authority).orElse(Authority.OWN_VOICE),
                access(),
                companions == null ? 0 : companions,
                children == null ? 0 : children,
                sleepsByDay != null,
                TypedText.text(message));
    }

    List<Long> fitting() {
        return fits == null
                ? List.of()
                : List.copyOf(fits.stream().filter(one -> one != null).toList());
    }

    /// @param sent keys of what came, now and before, the last of which counts
    LeftVoice voice(List<UUID> sent) {
        return new LeftVoice(sent.isEmpty() ? null : sent.getLast(), takeBack != null);
    }

    private @Nullable Contact contact(String who) {
        var number = TypedText.line(phone);
        return number.isEmpty() ? null : new Contact(who, number, "");
    }

    private List<AccessNeed> access() {
        var all = new ArrayList<AccessNeed>();
        if (needs != null)
            for (var need : needs)
                Constants.named(AccessNeed.class, need)
                        .filter(one -> !all.contains(one))
                        .ifPresent(all::add);
        return all;
    }
}
