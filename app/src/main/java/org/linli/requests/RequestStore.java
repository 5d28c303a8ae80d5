package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Bigrams;
import org.linli.places.PlaceName;
import org.linli.requests.ServiceRequest.Progress;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Loads a concern with its row locked, and writes its progress back.
@Repository
class RequestStore {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    RequestStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The concern, locked until the transaction ends, so that its journal entries follow its history.
    ServiceRequest get(RequestId id) {
        return load(id, "for update");
    }

    /// The concern as it is, to look at.
    ServiceRequest read(RequestId id) {
        return load(id, "");
    }

    private ServiceRequest load(RequestId id, String lock) {
        return db.sql("""
                        select id, version, place_path, state, category, urgency, route, why, confidence, lead, handler,
                               co_handlers, read_due, asked_at, asked_from, remind_due, reminded_at, sign_due, finish_due, confirm_due, handled_at, closed_at, answer, outcome,
                               reworks, transfers, merged_into, referred_to, shown_to_public, public_title
                        from   requests.request
                        where  id = :id
                        """ + lock)
                .param("id", id.value())
                .query((row, n) -> request(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    void save(ServiceRequest request, Instant at) {
        var progress = request.progress();
        int rows = db.sql("""
                        update requests.request
                        set    version = version + 1, state = :state, category = :category, urgency = :urgency,
                               route = :route, why = :why::jsonb, confidence = :confidence, lead = :lead,
                               handler = :handler, co_handlers = :coHandlers, read_due = :readDue,
                               asked_at = :askedAt, asked_from = :askedFrom, remind_due = :remindDue, reminded_at = :remindedAt,
                               sign_due = :signDue,
                               finish_due = :finishDue, confirm_due = :confirmDue, handled_at = :handledAt,
                               closed_at = :closedAt, answer = :answer, outcome = :outcome, reworks = :reworks,
                               transfers = :transfers, merged_into = :mergedInto, referred_to = :referredTo,
                               shown_to_public = :shown, public_title = :title,
                               search = case when public_title = :title then search else search || :titleWords::tsvector end,
                               changed_at = :at
                        where  id = :id and version = :version
                        """)
                .param("id", request.id().value())
                .param("version", request.version())
                .param("state", progress.state.name())
                .param("category", progress.category)
                .param("urgency", progress.urgency.name())
                .param("route", name(progress.route))
                .param("why", json.writeValueAsString(progress.why))
                .param("confidence", progress.confidence)
                .param("lead", progress.lead == null ? null : progress.lead.value())
                .param("handler", progress.handler == null ? null : progress.handler.value())
                .param(
                        "coHandlers",
                        progress.coHandlers.stream().map(OrganisationId::value).toArray(Long[]::new))
                .param("readDue", Moments.keptOrNull(progress.readDue))
                .param("askedAt", Moments.keptOrNull(progress.askedAt))
                .param("askedFrom", name(progress.askedFrom))
                .param("remindDue", Moments.keptOrNull(progress.remindDue))
                .param("remindedAt", Moments.keptOrNull(progress.remindedAt))
                .param("signDue", Moments.keptOrNull(progress.signDue))
                .param("finishDue", Moments.keptOrNull(progress.finishDue))
                .param("confirmDue", Moments.keptOrNull(progress.confirmDue))
                .param("handledAt", Moments.keptOrNull(progress.handledAt))
                .param("closedAt", Moments.keptOrNull(progress.closedAt))
                .param("answer", progress.answer)
                .param("outcome", name(progress.outcome))
                .param("reworks", progress.reworks)
                .param("transfers", progress.transfers)
                .param("mergedInto", progress.mergedInto == null ? null : progress.mergedInto.value())
                .param("referredTo", progress.referredTo)
                .param("shown", progress.shown)
                .param("title", progress.publicTitle)
                .param("titleWords", Bigrams.vector(progress.publicTitle))
                .param("at", Moments.keptOrNull(at))
                .update();
        if (rows == 0) throw new Stale(request.id().subject(), request.version());
    }

    /// Those whose resident was asked for more and is to be reminded, longest ago first.
    List<RequestId> toRemind(Instant now, int most) {
        return past("state = 'NEEDS_INFO'", "remind_due", now, most);
    }

    /// Those whose resident has been asked and whose time to answer is over, longest ago first.
    List<RequestId> unanswered(Instant now, int most) {
        return past("state = 'AWAITING_CONFIRMATION'", "confirm_due", now, most);
    }

    private List<RequestId> past(String condition, String due, Instant now, int most) {
        return db.sql("select id from requests.request where " + condition + " and " + due + " <= :now order by " + due
                        + " limit :most")
                .param("now", Moments.keptOrNull(now))
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong("id")))
                .list();
    }

    private ServiceRequest request(ResultSet row) throws SQLException {
        var progress = new Progress();
        progress.state = RequestState.valueOf(row.getString("state"));
        progress.category = row.getString("category");
        progress.urgency = Urgency.valueOf(row.getString("urgency"));
        var route = row.getString("route");
        progress.route = route == null ? null : Route.valueOf(route);
        progress.why = json.readValue(row.getString("why"), REASONS);
        progress.confidence = row.getObject("confidence", Double.class);
        var lead = row.getObject("lead", Long.class);
        progress.lead = lead == null ? null : new OrganisationId(lead);
        var handler = row.getObject("handler", Long.class);
        progress.handler = handler == null ? null : new AccountId(handler);
        progress.coHandlers = Arrays.stream((Long[]) row.getArray("co_handlers").getArray())
                .map(OrganisationId::new)
                .toList();
        progress.readDue = Moments.inOrNull(row, "read_due");
        progress.askedAt = Moments.inOrNull(row, "asked_at");
        var askedFrom = row.getString("asked_from");
        progress.askedFrom = askedFrom == null ? null : RequestState.valueOf(askedFrom);
        progress.remindDue = Moments.inOrNull(row, "remind_due");
        progress.remindedAt = Moments.inOrNull(row, "reminded_at");
        progress.signDue = Moments.inOrNull(row, "sign_due");
        progress.finishDue = Moments.inOrNull(row, "finish_due");
        progress.confirmDue = Moments.inOrNull(row, "confirm_due");
        progress.handledAt = Moments.inOrNull(row, "handled_at");
        progress.closedAt = Moments.inOrNull(row, "closed_at");
        progress.answer = row.getString("answer");
        var outcome = row.getString("outcome");
        progress.outcome = outcome == null ? null : RequestState.valueOf(outcome);
        progress.reworks = row.getInt("reworks");
        progress.transfers = row.getInt("transfers");
        var into = row.getObject("merged_into", Long.class);
        progress.mergedInto = into == null ? null : new RequestId(into);
        progress.referredTo = row.getString("referred_to");
        progress.shown = row.getBoolean("shown_to_public");
        progress.publicTitle = row.getString("public_title");
        return new ServiceRequest(
                new RequestId(row.getLong("id")),
                row.getInt("version"),
                new PlacePath(row.getString("place_path")),
                progress);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /// From the columns `place_name` and `place_name_en`.
    static PlaceName placeName(ResultSet row) throws SQLException {
        return new PlaceName(row.getString("place_name"), row.getString("place_name_en"));
    }
}
