package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.people.MaskedContact;
import org.linli.people.People;
import org.linli.requests.Act;
import org.linli.requests.Categories;
import org.linli.requests.DutyMatrix;
import org.linli.requests.Reason;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Requests;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Urgency;
import org.linli.requests.web.RequestPage.Step;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// One concern, with its story, as far as its reader may see.
@Component
class RequestView {

    private static final Set<String> TOLD_BY_REMARKS = Set.of("RemarkMade", "InformationAsked", "InformationGiven");
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Journal journal;
    private final Requests requests;
    private final Categories categories;
    private final DutyMatrix duties;
    private final People people;
    private final Contacts contacts;

    RequestView(
            JdbcClient db,
            JsonMapper json,
            Journal journal,
            Requests requests,
            Categories categories,
            DutyMatrix duties,
            People people,
            Contacts contacts) {
        this.db = db;
        this.json = json;
        this.journal = journal;
        this.requests = requests;
        this.categories = categories;
        this.duties = duties;
        this.people = people;
        this.contacts = contacts;
    }

    /// For a colleague: everything, and what may be done now.
    RequestPage forColleague(RequestId id, Actor actor, Ui ui) {
        return page(
                id, ui, requests.acts(id, actor), EnumSet.of(Visibility.PUBLIC, Visibility.PARTIES, Visibility.STAFF));
    }

    /// For the resident who holds number and code: no internal notes, no colleague's acts.
    RequestPage forResident(RequestId id, Ui ui) {
        return page(id, ui, List.of(), EnumSet.of(Visibility.PUBLIC, Visibility.PARTIES));
    }

    private RequestPage page(RequestId id, Ui ui, List<Act> acts, Set<Visibility> visible) {
        return db.sql("""
                        select id, subject, body, place, place_path, place_name, place_detail, state, urgency, category, lead,
                               handler, answer, received_at, sign_due, finish_due, contact, affected, why
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> page(row, ui, acts, visible))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private RequestPage page(ResultSet row, Ui ui, List<Act> acts, Set<Visibility> visible) throws SQLException {
        var id = new RequestId(row.getLong("id"));
        var path = new PlacePath(row.getString("place_path"));
        var category = row.getString("category");
        var detail = row.getString("place_detail");
        var lead = row.getObject("lead", Long.class);
        var handler = row.getObject("handler", Long.class);
        return new RequestPage(
                id,
                row.getString("subject"),
                row.getString("body"),
                row.getString("place_name") + (detail.isEmpty() ? "" : " " + detail),
                RequestState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                category == null ? "" : category,
                lead == null
                        ? ""
                        : people.organisation(new OrganisationId(lead)).name(),
                handler == null ? "" : people.get(new AccountId(handler)).name(),
                row.getString("answer"),
                row.getTimestamp("received_at").toInstant(),
                RequestPages.instant(row, "sign_due"),
                RequestPages.instant(row, "finish_due"),
                contact(row.getObject("contact", Long.class)),
                row.getInt("affected"),
                json.readValue(row.getString("why"), REASONS),
                story(id, visible),
                acts,
                choices(ui),
                organisations(path, ui),
                suggested(category, path),
                List.of());
    }

    private @Nullable MaskedContact contact(@Nullable Long id) {
        return id == null ? null : contacts.masked(new ContactId(id));
    }

    private @Nullable OrganisationId suggested(@Nullable String category, PlacePath path) {
        if (category == null) return null;
        var decision = duties.decide(category, path.steps().getLast());
        return decision instanceof RoutingDecision.Ours ours ? ours.lead().id() : null;
    }

    private List<Choice> choices(Ui ui) {
        return categories.leaves().stream()
                .map(c -> new Choice(c.code(), c.name(ui.english()) + " " + c.code()))
                .toList();
    }

    private List<Choice> organisations(PlacePath path, Ui ui) {
        var subdistrict = PlacePath.ALL.child(path.steps().getFirst());
        return people.organisations(subdistrict).stream()
                .filter(o -> o.place().contains(path))
                .map(o -> new Choice(o.id().toString(), ui.english() ? o.nameEn() : o.name()))
                .toList();
    }

    private List<Step> story(RequestId id, Set<Visibility> visible) {
        var steps = new ArrayList<Step>();
        for (var entry : journal.story(id.subject(), visible)) {
            if (TOLD_BY_REMARKS.contains(entry.type())) continue;
            steps.add(new Step(entry.at(), kebab(entry.type()), entry.actor(), "", false));
        }
        steps.addAll(remarks(id, visible.contains(Visibility.STAFF)));
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private List<Step> remarks(RequestId id, boolean internalToo) {
        return db.sql("""
                        select at, actor, kind, internal, text
                        from   requests.remark
                        where  request = :id and (not internal or :internalToo)
                        order  by id
                        """)
                .param("id", id.value())
                .param("internalToo", internalToo)
                .query((row, n) -> new Step(
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind").toLowerCase(Locale.ROOT),
                        row.getString("actor"),
                        row.getString("text"),
                        row.getBoolean("internal")))
                .list();
    }

    private static String kebab(String type) {
        return type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
