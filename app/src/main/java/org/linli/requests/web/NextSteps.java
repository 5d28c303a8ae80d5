package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.People;
import org.linli.people.PublicBody;
import org.linli.requests.DutyMatrix;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Sorter;
import org.linli.requests.web.FollowPage.NextStep;
import org.linli.shared.Moments;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.WorkingCalendar;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has a concern, what comes next, and by when.
@Component
class NextSteps {

    private final JdbcClient db;
    private final Sorter sorter;
    private final DutyMatrix duties;
    private final People people;
    private final WorkingCalendar calendar;

    NextSteps(JdbcClient db, Sorter sorter, DutyMatrix duties, People people, WorkingCalendar calendar) {
        this.db = db;
        this.sorter = sorter;
        this.duties = duties;
        this.people = people;
        this.calendar = calendar;
    }

    /// @param who has it now; empty as long as nobody does
    /// @param ring the number of those who are not reached through here; empty where none is known
    record Ahead(String who, String ring, List<NextStep> steps) {}

    Ahead of(RequestId id, Ui ui) {
        return db.sql("""
                        select body, category, place_path, state, lead, read_due, reminded_at, sign_due, finish_due, confirm_due, due, referred_to
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> {
                    var state = RequestState.valueOf(row.getString("state"));
                    var path = new PlacePath(row.getString("place_path"));
                    var elsewhere = state == RequestState.NOT_OURS ? elsewhere(row, path) : null;
                    var who = who(row, state, elsewhere, ui);
                    return new Ahead(
                            who, elsewhere == null ? "" : elsewhere.reach().phone(), next(row, state, who, path, ui));
                })
                .single();
    }

    private String who(ResultSet row, RequestState state, @Nullable PublicBody elsewhere, Ui ui) throws SQLException {
        var lead = row.getObject("lead", Long.class);
        if (lead != null) return people.organisation(new OrganisationId(lead)).name(ui);
        if (elsewhere != null) return elsewhere.said(ui);
        return state == RequestState.NOT_OURS ? row.getString("referred_to") : "";
    }

    /// Whom the resident was sent to, if that is who the matrix still names; else the words of the colleague stand.
    private @Nullable PublicBody elsewhere(ResultSet row, PlacePath path) throws SQLException {
        var category = row.getString("category");
        if (category == null) return null;
        var told = row.getString("referred_to");
        return duties.decide(category, path.place()) instanceof RoutingDecision.Theirs theirs
                        && theirs.who().isSaid(told)
                ? theirs.who()
                : null;
    }

    /// Only what is promised, or what the duty matrix promises for what it seems to be.
    private List<NextStep> next(ResultSet row, RequestState state, String who, PlacePath path, Ui ui)
            throws SQLException {
        var steps = new ArrayList<NextStep>();
        switch (state) {
            case DRAFT, SUBMITTED, ACCEPTED -> {
                var read = Moments.inOrNull(row, "read_due");
                steps.add(new NextStep("read", "", read));
                if (read != null) steps.addAll(expected(row.getString("body"), path, read, ui));
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
            case NOT_OURS -> steps.add(new NextStep("elsewhere", "", null));
            case RESOLVED, NO_ANSWER, CLOSED, WITHDRAWN, MERGED -> {}
        }
        if (state.isOpen() && state != RequestState.AWAITING_CONFIRMATION && state != RequestState.GAP)
            steps.add(new NextStep("last", "", null));
        return steps;
    }

    private List<NextStep> expected(String text, PlacePath path, Instant read, Ui ui) {
        return switch (sorter.suggest(text, path.place()).decision()) {
            case RoutingDecision.Ours ours ->
                List.of(
                        new NextStep("probably", ours.lead().name(ui), null),
                        new NextStep(
                                "finish",
                                "",
                                ours.finishLimit().due(read, calendar).at()));
            case RoutingDecision.Theirs theirs ->
                List.of(new NextStep("probably", theirs.who().name(ui), null));
            case RoutingDecision.Nobody _ -> List.of();
            case null -> List.of();
        };
    }
}
