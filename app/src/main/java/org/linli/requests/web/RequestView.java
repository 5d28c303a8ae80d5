package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.DangerWords;
import org.linli.engine.text.Emergency;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.people.MaskedContact;
import org.linli.people.People;
import org.linli.requests.Act;
import org.linli.requests.Attachments;
import org.linli.requests.Categories;
import org.linli.requests.Channel;
import org.linli.requests.Duplicate;
import org.linli.requests.DutyMatrix;
import org.linli.requests.Onward;
import org.linli.requests.Reason;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Requests;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Sorter;
import org.linli.requests.Urgency;
import org.linli.requests.web.RequestPage.Clock;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Visibility;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// One concern, with its story, as far as its reader may see.
@Component
class RequestView {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
    private static final Set<Act> TO_HAND_ON = EnumSet.of(Act.MERGE, Act.CLASSIFY, Act.DISPATCH);
    private static final Set<RequestState> UNSORTED =
            EnumSet.of(RequestState.SUBMITTED, RequestState.ACCEPTED, RequestState.RETURNED);

    private final JdbcClient db;
    private final JsonMapper json;
    private final Requests requests;
    private final Categories categories;
    private final DutyMatrix duties;
    private final Sorter sorter;
    private final SortingHints sortingHints;
    private final People people;
    private final Contacts contacts;
    private final Stories stories;
    private final Relatives relatives;
    private final Attachments attachments;
    private final Arounds arounds;
    private final Named named;
    private final Clocks clocks;
    private final ObjectProvider<Onward> onward;

    RequestView(
            JdbcClient db,
            JsonMapper json,
            Requests requests,
            Categories categories,
            DutyMatrix duties,
            Sorter sorter,
            SortingHints sortingHints,
            People people,
            Contacts contacts,
            Stories stories,
            Relatives relatives,
            Attachments attachments,
            Arounds arounds,
            Named named,
            Clocks clocks,
            ObjectProvider<Onward> onward) {
        this.db = db;
        this.json = json;
        this.requests = requests;
        this.categories = categories;
        this.duties = duties;
        this.sorter = sorter;
        this.sortingHints = sortingHints;
        this.people = people;
        this.contacts = contacts;
        this.stories = stories;
        this.relatives = relatives;
        this.attachments = attachments;
        this.arounds = arounds;
        this.named = named;
        this.clocks = clocks;
        this.onward = onward;
    }

    /// Who reads: what may be done, and what may be known.
    private record Reader(
            @Nullable Actor actor, List<Act> acts, Set<Visibility> visible, boolean history, List<Onward.Way> onward) {

        static Reader colleague(Actor actor, List<Act> acts, List<Onward.Way> onward) {
            return new Reader(
                    actor, acts, EnumSet.of(Visibility.PUBLIC, Visibility.PARTIES, Visibility.STAFF), true, onward);
        }
    }

    /// For a colleague: everything, and what may be done now. A warden learns what is open, not what
    /// went before.
    RequestPage forColleague(RequestId id, Actor actor, Ui ui) {
        var acts = requests.acts(id, actor);
        var path = place(id);
        var warden =
                !actor.may(Right.SEE_REQUESTS, path, ui.today()) && !actor.may(Right.SEE_OWN_ITEMS, path, ui.today());
        return page(
                id,
                ui,
                warden
                        ? new Reader(actor, acts, Set.of(), false, List.of())
                        : Reader.colleague(actor, acts, onward(id, path, actor, ui)));
    }

    /// For the resident who holds number and code: no internal notes, no colleague's acts.
    RequestPage forResident(RequestId id, Ui ui) {
        return page(
                id,
                ui,
                new Reader(null, List.of(), EnumSet.of(Visibility.PUBLIC, Visibility.PARTIES), true, List.of()));
    }

    private List<Onward.Way> onward(RequestId id, PlacePath path, Actor actor, Ui ui) {
        return onward.orderedStream()
                .flatMap(room -> room.of(id, path, actor, ui).stream())
                .toList();
    }

    private PlacePath place(RequestId id) {
        return db.sql("select place_path from requests.request where id = :id")
                .param("id", id.value())
                .query((row, n) -> new PlacePath(row.getString("place_path")))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private RequestPage page(RequestId id, Ui ui, Reader reader) {
        return db.sql("""
                        with told as (select id from requests.request where id = :id or merged_into = :id)
                        select id, version, subject, body, place, place_path, place_name, place_name_en, place_detail, state, urgency, category,
                               lead, handler, co_handlers, answer, channel, received_at, read_due, sign_due, finish_due, confirm_due,
                               handled_at, contact, affected, affected_note, shown_to_public, referred_to, transfers, reworks,
                               why, merged_into, said_category, taken_by,
                               (select string_agg(text, E'\\n') from (
                                   select text from requests.fellow where request in (select id from told)
                                   union all
                                   select text from requests.remark where request in (select id from told) and kind = 'REPLY'
                                   union all
                                   select subject || E'\\n' || body from requests.request where merged_into = :id) as said) as said_too
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> page(row, ui, reader))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private RequestPage page(ResultSet row, Ui ui, Reader reader) throws SQLException {
        var id = new RequestId(row.getLong("id"));
        var path = new PlacePath(row.getString("place_path"));
        var category = row.getString("category");
        var detail = row.getString("place_detail");
        var lead = row.getObject("lead", Long.class);
        var handler = row.getObject("handler", Long.class);
        var helpers = Arrays.asList((Long[]) row.getArray("co_handlers").getArray());
        var organisations = new ArrayList<@Nullable Long>(helpers);
        organisations.add(lead);
        var names = named.of(organisations, Arrays.asList(handler), ui);
        var actor = reader.actor();
        var into = row.getObject("merged_into", Long.class);
        var twins = actor == null ? List.<Duplicate>of() : twins(row, reader, actor);
        return new RequestPage(
                id,
                row.getInt("version"),
                row.getString("subject"),
                row.getString("body"),
                Whereabouts.near(row, detail, ui),
                RequestState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                names.category(category),
                category == null ? "" : category,
                names.organisation(lead),
                names.person(handler),
                helpers.stream()
                        .map(names::organisation)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.getString("answer"),
                Channel.valueOf(row.getString("channel")),
                row.getTimestamp("received_at").toInstant(),
                Moments.inOrNull(row, "sign_due"),
                Moments.inOrNull(row, "finish_due"),
                Moments.inOrNull(row, "confirm_due"),
                contact(row.getObject("contact", Long.class)),
                row.getInt("affected"),
                row.getString("affected_note"),
                row.getBoolean("shown_to_public"),
                row.getString("referred_to"),
                row.getInt("transfers"),
                row.getInt("reworks"),
                json.readValue(row.getString("why"), REASONS),
                reader.history() ? stories.of(id, reader.visible(), ui) : stories.own(id, actor),
                clocks(row, ui),
                reader.acts(),
                actor == null ? List.of() : categories.leaves(ui),
                actor == null ? List.of() : organisations(path, ui),
                reader.acts().contains(Act.HAND_OVER) ? colleagues(id, handler) : List.of(),
                actor == null ? null : suggested(category, path),
                actor == null ? "" : elsewhere(category, path, ui),
                actor == null ? null : hint(row, reader, actor, path, ui),
                twins,
                actor == null || !reader.history() ? List.of() : similar(id, actor, twins, ui),
                into == null || actor == null ? null : relatives.one(new RequestId(into), actor, ui),
                actor == null || !reader.history() ? List.of() : relatives.mergedInto(id, ui),
                attachments.of(id),
                reader.onward(),
                actor != null && reader.history() ? emergencies(row) : List.of(),
                reader.history(),
                actor == null || !reader.history() ? Around.NOTHING : arounds.of(id, actor, ui));
    }

    private List<Clock> clocks(ResultSet row, Ui ui) throws SQLException {
        var state = RequestState.valueOf(row.getString("state"));
        var received = row.getTimestamp("received_at").toInstant();
        var found = new ArrayList<Clock>();
        var read = Moments.inOrNull(row, "read_due");
        var sign = Moments.inOrNull(row, "sign_due");
        var finish = Moments.inOrNull(row, "finish_due");
        var confirm = Moments.inOrNull(row, "confirm_due");
        var handled = Moments.inOrNull(row, "handled_at");
        if (read != null && finish == null && state.waitsToBeHandedOn())
            found.add(new Clock("read", clocks.stick(ui, received, read)));
        if (sign != null && state == RequestState.DISPATCHED)
            found.add(new Clock("sign", clocks.stick(ui, received, sign)));
        if (finish != null && handled == null && state.isOpen() && !state.waitsForResident())
            found.add(new Clock("finish", clocks.stick(ui, received, finish)));
        if (confirm != null && state == RequestState.AWAITING_CONFIRMATION)
            found.add(new Clock("confirm", clocks.stick(ui, handled == null ? received : handled, confirm)));
        return found;
    }

    private @Nullable MaskedContact contact(@Nullable Long id) {
        return id == null ? null : contacts.masked(new ContactId(id));
    }

    private @Nullable OrganisationId suggested(@Nullable String category, PlacePath path) {
        if (category == null) return null;
        var decision = duties.decide(category, path.place());
        return decision instanceof RoutingDecision.Ours ours ? ours.lead().id() : null;
    }

    /// Who would be named with a way to reach them, where it is somebody else's.
    private String elsewhere(@Nullable String category, PlacePath path, Ui ui) {
        if (category == null) return "";
        return duties.decide(category, path.place()) instanceof RoutingDecision.Theirs theirs
                ? theirs.who().said(ui)
                : "";
    }

    /// As long as nobody has said what it is about, or it came back; once a person has, their word stands.
    private @Nullable SortingHint hint(ResultSet row, Reader reader, Actor actor, PlacePath path, Ui ui)
            throws SQLException {
        var state = RequestState.valueOf(row.getString("state"));
        if (!UNSORTED.contains(state) || !reader.acts().contains(Act.CLASSIFY)) return null;
        var suggestion = sorter.suggest(row.getString("subject"), row.getString("body"), path.place());
        var said = state == RequestState.RETURNED ? null : row.getString("said_category");
        var hint = said == null
                ? sortingHints.of(suggestion, actor, ui)
                : sortingHints.said(said, row.getObject("taken_by") != null, suggestion, path.place(), actor, ui);
        return hint.isSuggesting() ? hint.pressing(Urgency.valueOf(row.getString("urgency"))) : null;
    }

    /// As long as it may hurt somebody, by what was said, first or later, by one who has it too or by whoever sorted
    /// it.
    private static List<Emergency> emergencies(ResultSet row) throws SQLException {
        var harm = Urgency.valueOf(row.getString("urgency")) == Urgency.HARM
                && RequestState.valueOf(row.getString("state")).isOpen();
        var words = String.join(
                "\n",
                row.getString("subject"),
                row.getString("body"),
                Objects.requireNonNullElse(row.getString("said_too"), ""));
        return harm ? DangerWords.listed().numbers(words) : List.of();
    }

    /// What may be the same matter, before two set out for one pipe.
    private List<Duplicate> twins(ResultSet row, Reader reader, Actor actor) throws SQLException {
        var state = RequestState.valueOf(row.getString("state"));
        var undecided = state.waitsToBeHandedOn() || state == RequestState.NEEDS_INFO || state == RequestState.RETURNED;
        return undecided && reader.acts().stream().anyMatch(TO_HAND_ON::contains)
                ? relatives.likely(new RequestId(row.getLong("id")), actor)
                : List.of();
    }

    private List<RequestLine> similar(RequestId id, Actor actor, List<Duplicate> twins, Ui ui) {
        return relatives.similar(id, actor, ui).stream()
                .filter(line -> twins.stream().noneMatch(twin -> twin.id().equals(line.id())))
                .toList();
    }

    private List<Choice> organisations(PlacePath path, Ui ui) {
        var subdistrict = PlacePath.ALL.child(path.subdistrict());
        return people.organisations(subdistrict).stream()
                .filter(o -> o.place().contains(path))
                .map(o -> new Choice(o.id().toString(), o.name(ui)))
                .toList();
    }

    private List<Choice> colleagues(RequestId id, @Nullable Long handler) {
        return requests.handlers(id).stream()
                .filter(person -> handler == null || person.id().value() != handler)
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
