package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.people.Contact;
import org.linli.people.PhoneNumber;
import org.linli.people.RateLimits;
import org.linli.places.Places;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Followers;
import org.linli.requests.Intake;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestRule;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where residents say what is the matter, follow it, and say whether it is solved: without an account.
@Controller
@Open
class ResidentController {

    private final Requests requests;
    private final Followers followers;
    private final RequestView view;
    private final Places places;
    private final RateLimits limits;
    private final Templates templates;

    ResidentController(
            Requests requests,
            Followers followers,
            RequestView view,
            Places places,
            RateLimits limits,
            Templates templates) {
        this.requests = requests;
        this.followers = followers;
        this.view = view;
        this.places = places;
        this.limits = limits;
        this.templates = templates;
    }

    /// @param place from the sign at the door, if the resident came by its QR code
    @GetMapping("/tell")
    JteModel tell(
            Ui ui,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String where) {
        var found = place == null
                ? places.search(TypedText.line(where), PlacePath.ALL, 12)
                : List.of(places.get(new PlaceId(place)));
        return templates.requestsTell(ui, new TellPage(UUID.randomUUID(), found, TypedText.line(where)));
    }

    @PostMapping("/tell")
    ResponseEntity<Void> submit(
            HttpServletRequest request,
            Actor actor,
            @RequestParam UUID submission,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String detail,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "CODE") AnswerBy answerBy,
            @RequestParam(required = false) @Nullable Integer affected,
            @RequestParam(defaultValue = "false") boolean shown) {
        limits.require("intake", request.getRemoteAddr());
        RequestRule.A_CONCERN_STANDS_AT_A_PLACE.requireAt("place", place != null);
        if (place == null) throw new NotFound("place");
        var contact = contact(TypedText.line(name), TypedText.line(phone), answerBy);
        var receipt = requests.submit(
                new Intake(
                        submission,
                        new PlaceId(place),
                        TypedText.atMost(60, "detail", RequestRule.A_TEXT_HAS_ITS_LIMIT, detail),
                        "",
                        TypedText.text(body),
                        Channel.PHONE_PAGE,
                        affected,
                        "",
                        shown,
                        false,
                        contact,
                        contact == null ? AnswerBy.CODE : answerBy,
                        null,
                        List.of()),
                actor.isKnown() ? Actor.PUBLIC : actor);
        return RequestController.seeOther("/follow/" + receipt.number().digits() + "/" + receipt.code());
    }

    @GetMapping("/follow")
    JteModel find(Ui ui) {
        return templates.requestsFind(ui);
    }

    @PostMapping("/follow")
    ResponseEntity<Void> find(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code) {
        limits.require("intake", request.getRemoteAddr());
        var parsed = RequestNumber.parse(number);
        RequestRule.NUMBER_AND_CODE_BELONG_TOGETHER.requireAt("code", parsed.isPresent());
        var own = parsed.orElseThrow();
        followers.open(own, code);
        return RequestController.seeOther("/follow/" + own.digits() + "/" + code.replaceAll("\\D", ""));
    }

    @GetMapping("/follow/{number}/{code}")
    JteModel follow(Ui ui, @PathVariable String number, @PathVariable String code) {
        var own = own(number);
        return templates.requestsFollow(ui, view.forResident(followers.open(own, code), ui), code);
    }

    @PostMapping("/follow/{number}/{code}/solved")
    ResponseEntity<Void> confirm(@PathVariable String number, @PathVariable String code) {
        followers.confirm(own(number), code);
        return back(number, code);
    }

    @PostMapping("/follow/{number}/{code}/not-solved")
    ResponseEntity<Void> deny(
            @PathVariable String number, @PathVariable String code, @RequestParam(defaultValue = "") String text) {
        followers.deny(own(number), code, TypedText.text(text));
        return back(number, code);
    }

    @PostMapping("/follow/{number}/{code}/reply")
    ResponseEntity<Void> inform(
            @PathVariable String number, @PathVariable String code, @RequestParam(defaultValue = "") String text) {
        followers.inform(own(number), code, TypedText.text(text));
        return back(number, code);
    }

    @PostMapping("/follow/{number}/{code}/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String number, @PathVariable String code) {
        followers.withdraw(own(number), code);
        return back(number, code);
    }

    private static @Nullable Contact contact(String name, String phone, AnswerBy answerBy) {
        RequestRule.WHO_WANTS_A_CALL_LEAVES_A_NUMBER.requireAt("phone", answerBy == AnswerBy.CODE || !phone.isEmpty());
        if (phone.isEmpty()) return null;
        RequestRule.A_PHONE_NUMBER_HAS_ALL_ITS_DIGITS.requireAt(
                "phone", PhoneNumber.parse(phone).isPresent());
        return new Contact(name, phone, "");
    }

    private static RequestNumber own(String digits) {
        return RequestNumber.parse(digits).orElseThrow(() -> new NotFound(digits));
    }

    private static ResponseEntity<Void> back(String number, String code) {
        return RequestController.seeOther("/follow/" + number + "/" + code);
    }
}
