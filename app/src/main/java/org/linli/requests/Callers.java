package org.linli.requests;

import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/// Who told a concern: as the form says, or as it was written down when the concern was put aside.
@Component
class Callers {

    private final Drafts drafts;
    private final Contacts contacts;

    Callers(Drafts drafts, Contacts contacts) {
        this.drafts = drafts;
        this.contacts = contacts;
    }

    /// @param contact none where nothing was left
    /// @param answerBy how they want to hear
    record Caller(@Nullable Long contact, AnswerBy answerBy) {}

    /// Keeps the contact; what lay aside of that form is taken from the pile.
    Caller of(Intake intake, Actor actor) {
        var aside = drafts.take(intake.submission(), actor);
        var said = intake.contact();
        if (said != null) {
            aside.ifPresent(contacts::forget);
            return new Caller(contacts.keep(said).value(), intake.answerBy());
        }
        return aside.map(this::kept).orElseGet(() -> new Caller(null, intake.answerBy()));
    }

    private Caller kept(ContactId contact) {
        var rings = !contacts.masked(contact).phone().isEmpty();
        return new Caller(contact.value(), rings ? AnswerBy.CALL : AnswerBy.CODE);
    }
}
