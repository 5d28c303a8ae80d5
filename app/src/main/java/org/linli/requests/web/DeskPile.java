package org.linli.requests.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.people.MaskedContact;
import org.linli.people.People;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Draft;
import org.linli.requests.Drafts;
import org.linli.requests.web.DeskPage.Aside;
import org.linli.shared.Actor;
import org.linli.ui.Form;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What was put aside at the desk, to go on with.
@Component
class DeskPile {

    private static final int GLANCE = 40;

    private final Drafts drafts;
    private final Contacts contacts;
    private final Places places;
    private final People people;
    private final Categories categories;

    DeskPile(Drafts drafts, Contacts contacts, Places places, People people, Categories categories) {
        this.drafts = drafts;
        this.contacts = contacts;
        this.places = places;
        this.people = people;
        this.categories = categories;
    }

    List<Aside> of(Actor actor, Ui ui) {
        return drafts.waiting(actor).stream().map(draft -> aside(draft, ui)).toList();
    }

    /// The form as it was left. Who told it is not written out again.
    Form form(UUID submission, Actor actor) {
        var draft = drafts.get(submission, actor);
        var typed = new HashMap<String, List<String>>();
        put(typed, "submission", draft.submission());
        put(typed, "channel", draft.channel().name());
        put(typed, "body", draft.body());
        put(typed, "place", draft.place());
        put(typed, "detail", draft.detail());
        put(typed, "urgency", draft.urgency());
        var sorted = categories.find(draft.category()).isPresent();
        put(typed, "how", sorted ? "other" : "later");
        if (sorted) put(typed, "category", draft.category());
        return new Form("", typed, Map.of());
    }

    private static void put(Map<String, List<String>> typed, String name, @Nullable Object value) {
        if (value != null) typed.put(name, List.of(value.toString()));
    }

    private Aside aside(Draft draft, Ui ui) {
        var place = draft.place();
        return new Aside(
                draft.submission(),
                TypedText.cut(draft.body().replace('\n', ' '), GLANCE),
                place == null
                        ? ""
                        : places.find(place).map(there -> there.fullName(ui)).orElse(""),
                masked(draft.contact()),
                people.get(draft.by()).name(),
                draft.at());
    }

    private @Nullable MaskedContact masked(@Nullable ContactId contact) {
        return contact == null ? null : contacts.masked(contact);
    }
}
