package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.Places;
import org.linli.places.Standing;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.TimeLimit;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who leads on what, where: category × place × responsibility boundary.
///
/// Parts of a courtyard go first by owner, then by place; events first by place, then by owner (the rule of digital
/// city
/// management). So where a duty names a part, the noted owner of that part leads; else the organisation that the matrix
/// names, nearest to the place.
@Component
public class DutyMatrix {

    private final JdbcClient db;
    private final Places places;
    private final People people;
    private final Clock clock;

    DutyMatrix(JdbcClient db, Places places, People people, Clock clock) {
        this.db = db;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    /// One row, as it holds today.
    record Row(
            PlacePath place,
            @Nullable BoundaryItem item,
            String lead,
            List<String> coHandlers,
            Route route,
            Urgency urgency,
            TimeLimit signLimit,
            TimeLimit finishLimit,
            String basis) {}

    /// Whose a concern of that category is at that place. A category without a row is the community's to sort out.
    public RoutingDecision decide(String category, PlaceId place) {
        var path = places.get(place).path();
        return row(category, path)
                .map(row -> decide(row, place, path))
                .orElseGet(() -> new RoutingDecision.Nobody(Urgency.ORDINARY, List.of(Reason.of("no-duty"))));
    }

    private RoutingDecision decide(Row row, PlaceId place, PlacePath path) {
        var why = new ArrayList<Reason>();
        var item = row.item();
        var owner = item == null ? Optional.<BoundaryOwner>empty() : places.responsible(place, item, today());
        if (item != null && owner.isPresent()) {
            var noted = owner.get();
            if (noted.standing() == Standing.NOBODY) {
                why.add(Reason.of("boundary-nobody", item.name(), noted.basis()));
                return new RoutingDecision.Nobody(row.urgency(), why);
            }
            if (noted.standing() == Standing.OWNED) {
                why.add(Reason.of("boundary-owner", item.name(), noted.name(), noted.basis()));
                var organisation = noted.organisation();
                if (organisation == null) return new RoutingDecision.Theirs(noted.name(), "", row.urgency(), why);
                return to(people.organisation(organisation), row, path, why);
            }
        }
        why.add(Reason.of("duty", row.basis()));
        return people.organisation(row.lead(), path)
                .map(lead -> to(lead, row, path, why))
                .or(() -> people.organisation("COMMITTEE", path).map(committee -> {
                    why.add(Reason.of("first-taker", row.lead()));
                    return to(committee, row, path, why);
                }))
                .orElseGet(() -> new RoutingDecision.Nobody(row.urgency(), why));
    }

    private RoutingDecision to(OrganisationSummary lead, Row row, PlacePath path, List<Reason> why) {
        if (!people.worksHere(lead.id()))
            return new RoutingDecision.Theirs(lead.name(), lead.phone(), row.urgency(), why);
        why.add(Reason.of("place", places.get(path.steps().getLast()).fullName()));
        var coHandlers = row.coHandlers().stream()
                .map(code -> people.organisation(code, path))
                .flatMap(Optional::stream)
                .filter(o -> !o.id().equals(lead.id()))
                .toList();
        return new RoutingDecision.Ours(
                lead, coHandlers, row.route(), row.urgency(), row.signLimit(), row.finishLimit(), why);
    }

    /// The deepest row round the place; of two for the same place the one that names a part of the courtyard.
    private Optional<Row> row(String category, PlacePath path) {
        return db.sql("""
                        select place, boundary_item, lead, co_handlers, route, urgency, sign_limit, finish_limit, basis
                        from   requests.duty
                        where  category = :category
                        and    starts_with(:path, place)
                        and    valid_from <= :day and (valid_until is null or valid_until > :day)
                        order  by length(place) desc, boundary_item nulls last, id desc
                        limit  1
                        """)
                .param("category", category)
                .param("path", path.value())
                .param("day", today())
                .query(DutyMatrix::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var item = row.getString("boundary_item");
        return new Row(
                new PlacePath(row.getString("place")),
                item == null ? null : BoundaryItem.valueOf(item),
                row.getString("lead"),
                Arrays.asList((String[]) row.getArray("co_handlers").getArray()),
                Route.valueOf(row.getString("route")),
                Urgency.valueOf(row.getString("urgency")),
                TimeLimit.parse(row.getString("sign_limit")),
                TimeLimit.parse(row.getString("finish_limit")),
                row.getString("basis"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Ui.ZONE);
    }
}
