package org.linli.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.people.PublicBody;
import org.linli.places.BoundaryOwner;
import org.linli.places.Places;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// Who leads on what, where: category × place × responsibility boundary.
///
/// Parts of a courtyard go first by owner, then by place; events first by place, then by owner (the rule of digital
/// city management). So where a duty names a part, the noted owner of that part leads; else the organisation that the
/// matrix names, nearest to the place.
@Component
public class DutyMatrix {

    private static final String FIRST_TAKER = "COMMITTEE";
    private static final ScopedValue<Map<Asked, RoutingDecision>> REMEMBERED = ScopedValue.newInstance();

    private record Asked(String category, PlaceId place, LocalDate day) {}

    private final DutyRows rows;
    private final Categories categories;
    private final Places places;
    private final People people;
    private final Clock clock;

    DutyMatrix(DutyRows rows, Categories categories, Places places, People people, Clock clock) {
        this.rows = rows;
        this.categories = categories;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    /// Whose a concern of that category is at that place. A category without a row is the community's to sort out.
    public RoutingDecision decide(String category, PlaceId place) {
        if (!REMEMBERED.isBound()) return look(category, place);
        var known = REMEMBERED.get();
        var asked = new Asked(category, place, today());
        var decision = known.get(asked);
        if (decision == null) {
            decision = look(category, place);
            known.put(asked, decision);
        }
        return decision;
    }

    /// Does something with many concerns at once: what is the same for all of one kind at one place is looked up once.
    /// A line that is set meanwhile holds from the next time on.
    void rememberingDuring(Runnable work) {
        ScopedValue.where(REMEMBERED, new HashMap<>()).run(work);
    }

    private RoutingDecision look(String category, PlaceId place) {
        var path = places.get(place).path();
        return rows.find(category, path, today())
                .map(row -> decide(row, place, path))
                .orElseGet(() -> new RoutingDecision.Nobody(Urgency.ORDINARY, List.of(Reason.of("no-duty"))));
    }

    private RoutingDecision decide(DutyRow row, PlaceId place, PlacePath path) {
        var item = row.item();
        var owner = item == null ? Optional.<BoundaryOwner>empty() : places.responsible(place, item, today());
        return owner.flatMap(noted -> byBoundary(noted, row, path)).orElseGet(() -> byMatrix(row, path));
    }

    /// Who the owner of the part is; empty where that has not been found out.
    private Optional<RoutingDecision> byBoundary(BoundaryOwner noted, DutyRow row, PlacePath path) {
        var why = new ArrayList<Reason>();
        var organisation = noted.organisation();
        return switch (noted.standing()) {
            case UNKNOWN -> Optional.empty();
            case NOBODY -> {
                why.add(nobodys(noted));
                yield Optional.of(new RoutingDecision.Nobody(row.urgency(), why));
            }
            case OWNED -> {
                var owner = organisation == null ? null : people.organisation(organisation);
                why.add(belongs(noted, owner == null ? noted.owner() : owner.known()));
                yield Optional.of(owner == null ? theirs(noted.owner(), row, why) : to(owner, row, path, why));
            }
        };
    }

    private RoutingDecision byMatrix(DutyRow row, PlacePath path) {
        var why = new ArrayList<Reason>();
        var lead = people.organisation(row.lead(), path);
        if (lead.isPresent()) {
            why.add(rule(row, lead.get()));
            return to(lead.get(), row, path, why);
        }
        var committee = people.organisation(FIRST_TAKER, path);
        if (committee.isEmpty()) return new RoutingDecision.Nobody(row.urgency(), List.of(Reason.of("nobody-here")));
        why.add(Reason.of("takes-first", committee.get().name(), english(committee.get())));
        return to(committee.get(), row, path, why);
    }

    /// The line of the matrix as a sentence: what, where, who, by which paper.
    private Reason rule(DutyRow row, OrganisationSummary lead) {
        var category = categories.find(row.category());
        var basis = row.basis();
        var values = new ArrayList<>(List.of(
                category.map(Category::nameZh).orElse(row.category()),
                category.map(Category::nameEn).orElse(row.category()),
                lead.name(),
                english(lead),
                basis.zh(),
                basis.english()));
        if (row.isCommon()) return new Reason("leads", values);
        var here = places.get(row.place().place()).spoken();
        values.addAll(List.of(here.zh(), here.en()));
        return new Reason("leads-here", values);
    }

    private static Reason nobodys(BoundaryOwner noted) {
        if (noted.basis().zh().isEmpty())
            return Reason.of("nobody-owns", noted.item().name());
        return Reason.of(
                "nobody-owns-by-paper",
                noted.item().name(),
                noted.basis().zh(),
                noted.basis().english());
    }

    private static Reason belongs(BoundaryOwner noted, PublicBody owner) {
        var en = owner.nameEn().isEmpty() ? owner.name() : owner.nameEn();
        if (noted.basis().zh().isEmpty())
            return Reason.of("owned-by", noted.item().name(), owner.name(), en);
        return Reason.of(
                "owned-by-paper",
                noted.item().name(),
                owner.name(),
                en,
                noted.basis().zh(),
                noted.basis().english());
    }

    private static String english(OrganisationSummary body) {
        return body.nameEn().isEmpty() ? body.name() : body.nameEn();
    }

    /// Named, and how to reach them.
    private static RoutingDecision theirs(PublicBody who, DutyRow row, List<Reason> why) {
        var reach = who.reach().line();
        why.add(reach.isEmpty() ? Reason.of("unreached") : Reason.of("reached", reach));
        return new RoutingDecision.Theirs(who, row.urgency(), why);
    }

    private RoutingDecision to(OrganisationSummary lead, DutyRow row, PlacePath path, List<Reason> why) {
        if (!people.worksHere(lead.id())) return theirs(lead.known(), row, why);
        var place = places.get(path.place()).spoken();
        why.add(Reason.of("place", place.zh(), place.en()));
        var coHandlers = row.coHandlers().stream()
                .map(code -> people.organisation(code, path))
                .flatMap(Optional::stream)
                .filter(o -> !o.id().equals(lead.id()))
                .toList();
        return new RoutingDecision.Ours(
                lead, coHandlers, row.route(), row.urgency(), row.signLimit(), row.finishLimit(), why);
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
