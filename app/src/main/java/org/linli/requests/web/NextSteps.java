package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.linli.people.People;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Sorter;
import org.linli.requests.web.FollowPage.NextStep;
import org.linli.shared.Moments;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has a concern, what comes next, and by when.
@Component
class NextSteps {

    private final JdbcClient db;
    private final Sorter sorter;
    private final People people;
    private final WorkingCalendar calendar;

    NextSteps(JdbcClient db, Sorter sorter, People people, WorkingCalendar calendar) {
        this.db = db;
        this.sorter = sorter;
        this.people = people;
        this.calendar = calendar;
    }

    /// @param who has it now; empty as long as nobody does
    record Ahead(String who, List<NextStep> steps) {}

    Ahead of(RequestId id) {
        return db.sql("""
                        select body, place_path, state, lead, read_due, reminded_at, sign_due, finish_due, confirm_due, due, referred_to
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> {
                    var state = RequestState.valueOf(row.getString("state"));
                    var path = new PlacePath(row.getString("place_path"));
                    return new Ahead(who(row, state), next(row, state, path));
                })
                .single();
    }

    private String who(ResultSet row, RequestState state) throws SQLException {
        var lead = row.getObject("lead", Long.class);
        if (lead != null) return people.organisation(new OrganisationId(lead)).name();
        return state == RequestState.NOT_OURS ? row.getString("referred_to") : "";
    }

    /// Only what is promised, or what the duty matrix promises for what it seems to be.
    private List<NextStep> next(ResultSet row, RequestState state, PlacePath path) throws SQLException {
        var steps = new ArrayList<NextStep>();
        var who = who(row, state);
        switch (state) {
            case DRAFT, SUBMITTED, ACCEPTED -> {
                var read = Moments.inOrNull(row, "read_due");
                steps.add(new NextStep("read", "", read));
                if (read != null) steps.addAll(expected(row.getString("body"), path, read));
            }
            case CLASSIFIED, RETURNED -> steps.add(new NextStep("hand-on", "", Moments.inOrNull(row, "due")));
            case DISPATCHED -> {
                steps.add(new NextStep("sign", who, Moments.inOrNull(row, "sign_due")));
                steps.add(new NextStep("finish", who, Moments.inOrNull(row, "finish_due")));
            }
            case SIGNED, IN_PROGRESS, REOPENED ->
                steps.add(new NextStep("finish", who, Moments.inOrNull(row, "finish_due")));
            case NEEDS_INFO ->
                steps.add(new NextStep(row.getObject("reminded_at") == null ? "answer" : "answer-still", "", null));
            case HANDLED, DIRECT_REPLY -> steps.add(new NextStep("ask", "", null));
            case AWAITING_CONFIRMATION -> steps.add(new NextStep("say", "", Moments.inOrNull(row, "confirm_due")));
            case NOT_RESOLVED -> steps.add(new NextStep("again", "", null));
            case GAP -> steps.add(new NextStep("gap", "", null));
            case RESOLVED, NO_ANSWER, CLOSED, WITHDRAWN, MERGED, NOT_OURS -> {}
        }
        if (state.isOpen() && state != RequestState.AWAITING_CONFIRMATION && state != RequestState.GAP)
            steps.add(new NextStep("last", "", null));
        return steps;
    }

    private List<NextStep> expected(String text, PlacePath path, Instant read) {
        return switch (sorter.suggest(text, path.place()).decision()) {
            case RoutingDecision.Ours ours ->
                List.of(
                        new NextStep("probably", ours.lead().name(), null),
                        new NextStep(
                                "finish",
                                "",
                                ours.finishLimit().due(read, calendar).at()));
            case RoutingDecision.Theirs theirs -> List.of(new NextStep("probably", theirs.name(), null));
            case RoutingDecision.Nobody _ -> List.of();
            case null -> List.of();
        };
    }
}
