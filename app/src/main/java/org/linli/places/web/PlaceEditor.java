package org.linli.places.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.people.PublicBody;
import org.linli.people.PublicReach;
import org.linli.places.AreaCode;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.CourtyardType;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceFigure;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.PlaceRule;
import org.linli.places.Places;
import org.linli.places.SiteKind;
import org.linli.places.Standing;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.BilingualText;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where colleagues change places.
@Controller
@Allowed(Right.EDIT_PLACES)
@RequestMapping("/places/{id:\\d+}")
class PlaceEditor {

    private final Places places;
    private final PlaceRegister register;
    private final RegisteredOwners owners;

    PlaceEditor(Places places, PlaceRegister register, RegisteredOwners owners) {
        this.places = places;
        this.register = register;
        this.owners = owners;
    }

    /// The name, the code and the facts in one form, or none of them.
    @PostMapping
    @Transactional
    ResponseEntity<Void> change(Actor actor, @PathVariable long id, @RequestParam Map<String, String> typed) {
        var place = new PlaceId(id);
        var before = places.details(place);
        var name = line(typed, "name");
        var nameEn = line(typed, "nameEn");
        var reason = line(typed, "reason");
        register.describe(place, version(typed), line(typed, "code"), area(typed), facts(typed), actor, reason);
        if (!name.equals(before.place().name()) || !nameEn.equals(before.nameEn()))
            register.rename(place, name, nameEn, actor, reason);
        return to(place, "");
    }

    @PostMapping("/inside")
    ResponseEntity<Void> add(Ui ui, Actor actor, @PathVariable long id, @RequestParam Map<String, String> typed) {
        var kind = Constants.named(PlaceKind.class, line(typed, "kind"));
        PlaceRule.A_PLACE_FITS_BELOW_ITS_PARENT.requireAt("kind", kind.isPresent());
        var added = register.create(
                new NewPlace(
                        new PlaceId(id),
                        kind.orElseThrow(),
                        line(typed, "name"),
                        line(typed, "nameEn"),
                        line(typed, "code"),
                        area(typed),
                        facts(typed),
                        Period.since(ui.today())),
                actor);
        return to(added, "");
    }

    @PostMapping("/position")
    ResponseEntity<Void> move(Actor actor, @PathVariable long id, @RequestParam boolean up) {
        var place = new PlaceId(id);
        register.move(place, up, actor);
        var above = places.details(place).above();
        return SeeOther.at(
                above.isEmpty() ? "/places" : "/places?in=" + above.getLast().id());
    }

    @PostMapping("/end")
    ResponseEntity<Void> end(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        var place = new PlaceId(id);
        register.end(place, day("until", until).orElse(ui.today()), actor, TypedText.line(reason));
        return to(place, "");
    }

    /// @param owner empty for nobody and unknown
    @PostMapping("/boundaries")
    ResponseEntity<Void> own(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam BoundaryItem item,
            @RequestParam(defaultValue = "UNKNOWN") Standing standing,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String ownerEn,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String basisEn,
            @RequestParam(defaultValue = "") String from) {
        var place = new PlaceId(id);
        PlaceRule.A_NAME_IS_SHORT.requireAt("owner", owner.length() <= 120);
        PlaceRule.A_NAME_IS_SHORT.requireAt("ownerEn", ownerEn.length() <= 120);
        var named = new PublicBody(
                TypedText.line(owner),
                TypedText.line(ownerEn),
                new PublicReach(TypedText.line(phone), TypedText.line(hours), TypedText.line(address)));
        var since = day("from", from).orElse(ui.today());
        register.setBoundary(
                new BoundaryOwner(
                        place,
                        item,
                        standing,
                        owners.called(named.name(), places.get(place).path()),
                        named,
                        new BilingualText(
                                TypedText.atMost(500, "basis", PlaceRule.A_NOTE_IS_SHORT, basis),
                                TypedText.atMost(500, "basisEn", PlaceRule.A_NOTE_IS_SHORT, basisEn)),
                        Period.since(since)),
                actor,
                "");
        return to(place, "/boundaries");
    }

    private static PlaceFacts facts(Map<String, String> typed) {
        return new PlaceFacts(
                Constants.named(CourtyardType.class, line(typed, "courtyard")).orElse(null),
                Constants.named(SiteKind.class, line(typed, "site")).orElse(null),
                number(typed, PlaceFigure.STOREYS),
                number(typed, PlaceFigure.HOUSEHOLDS),
                number(typed, PlaceFigure.BUILT),
                switch (line(typed, "lift")) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    default -> null;
                },
                number(typed, PlaceFigure.STEPS),
                TypedText.text(typed.getOrDefault("note", "")));
    }

    private static @Nullable AreaCode area(Map<String, String> typed) {
        var digits = line(typed, "areaCode");
        if (digits.isEmpty()) return null;
        var year = number(typed, "areaYear", "1900", "2100");
        return new AreaCode(digits, year == null ? 0 : year);
    }

    private static int version(Map<String, String> typed) {
        var version = number(typed, "version", 0, 1_000_000);
        return version == null ? -1 : version;
    }

    private static @Nullable Integer number(Map<String, String> typed, PlaceFigure figure) {
        return number(typed, figure.field(), figure.bounds());
    }

    private static @Nullable Integer number(Map<String, String> typed, String field, Object... bounds) {
        var text = line(typed, field);
        if (text.isEmpty()) return null;
        PlaceRule.A_NUMBER_IS_PLAUSIBLE.requireAt(field, text.matches("\\d{1,7}"), bounds);
        return Integer.valueOf(text);
    }

    private static Optional<LocalDate> day(String field, String typed) {
        var day = TypedDay.of(typed);
        PlaceRule.A_DAY_IS_NAMED.requireAt(field, typed.isBlank() || day.isPresent());
        return day;
    }

    private static String line(Map<String, String> typed, String field) {
        return TypedText.line(typed.getOrDefault(field, ""));
    }

    private static ResponseEntity<Void> to(PlaceId place, String page) {
        return SeeOther.at("/places/" + place + page);
    }
}
