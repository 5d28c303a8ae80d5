package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.linli.pages.Templates;
import org.linli.people.ContactId;
import org.linli.people.ContactOwner;
import org.linli.people.Contacts;
import org.linli.people.Purpose;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows a contact in full, once a purpose is stated. The answer is the page itself: nothing in full has an address
/// that could be opened again without being written down.
@Controller
@Allowed(Right.UNMASK)
@RequestMapping("/contacts/{id}")
class ContactController {

    private final Contacts contacts;
    private final ObjectProvider<ContactOwner> owners;
    private final Templates templates;

    ContactController(Contacts contacts, ObjectProvider<ContactOwner> owners, Templates templates) {
        this.contacts = contacts;
        this.owners = owners;
        this.templates = templates;
    }

    @GetMapping
    JteModel ask(Ui ui, Actor actor, @PathVariable ContactId id) {
        actor.require(Right.UNMASK, place(id), ui.today());
        return templates.peopleContact(ui, new ContactPage(contacts.masked(id), null));
    }

    @PostMapping
    JteModel reveal(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @PathVariable ContactId id,
            @RequestParam Purpose purpose,
            @RequestParam(defaultValue = "") String words) {
        response.setHeader("Cache-Control", "no-store");
        var full = contacts.reveal(id, actor, purpose, words, place(id));
        return templates.peopleContact(ui, new ContactPage(contacts.masked(id), full));
    }

    private PlacePath place(ContactId contact) {
        return owners.orderedStream()
                .map(owner -> owner.placeOf(contact))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NotFound(contact));
    }
}
