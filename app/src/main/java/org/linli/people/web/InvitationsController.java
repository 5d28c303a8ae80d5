package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.people.Grants;
import org.linli.people.InvitationId;
import org.linli.people.Invitations;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Grant;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where colleagues are invited, and links are taken back that nobody has used.
@Controller
@Allowed(Right.MANAGE_ACCOUNTS)
@RequestMapping("/accounts/invitations")
class InvitationsController {

    private static final int LINK_DAYS = 7;

    private final InvitationsPages pages;
    private final Invitations invitations;
    private final Templates templates;

    InvitationsController(InvitationsPages pages, Invitations invitations, Templates templates) {
        this.pages = pages;
        this.invitations = invitations;
        this.templates = templates;
    }

    /// @param where what the place is called in which the newcomer works
    @GetMapping
    JteModel list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String where) {
        return templates.peopleInvitations(ui, pages.get(actor, ui, TypedText.line(where)));
    }

    /// Answers with the page itself: the link is shown once, and can be found nowhere later.
    @PostMapping
    JteModel invite(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Role role,
            @RequestParam PlacePath place,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable LocalDate until) {
        Grants.requireInOrder(ui.today(), until);
        var grant = new Grant(role, place, new Period(ui.today(), until));
        var body = organisation == null ? null : new OrganisationId(organisation);
        var link =
                Links.show(request, response, invitations.invite(TypedText.line(name), grant, body, LINK_DAYS, actor));
        return templates.peopleLink(ui, new LinkPage(link, "/accounts/invitations"));
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<Void> revoke(Actor actor, HttpServletResponse response, @PathVariable InvitationId id) {
        invitations.revoke(id, actor);
        Flash.say(response, "people.invitations.taken-back");
        return SeeOther.at("/accounts/invitations");
    }
}
