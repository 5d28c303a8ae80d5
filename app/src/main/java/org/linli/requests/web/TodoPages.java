package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.requests.OtherTasks;
import org.linli.requests.OtherTasks.Task;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.requests.web.TodoPage.Group;
import org.linli.requests.web.TodoPage.Whose;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is open, sorted by who is to act: harm first, then the earliest limit.
@Component
class TodoPages {

    static final int SIZE = 40;

    /// The resident is asked next.
    private static final Set<RequestState> WHETHER_SOLVED = EnumSet.of(RequestState.HANDLED, RequestState.DIRECT_REPLY);

    private final JdbcClient db;
    private final Named named;
    private final Clocks clocks;
    private final TodoFilters filters;
    private final ObjectProvider<OtherTasks> others;

    TodoPages(JdbcClient db, Named named, Clocks clocks, TodoFilters filters, ObjectProvider<OtherTasks> others) {
        this.filters = filters;
        this.db = db;
        this.named = named;
        this.clocks = clocks;
        this.others = others;
    }

    /// One open concern with the reason why it is whose.
    private record Open(
            long id,
            String subject,
            String place,
            String state,
            String urgency,
            Instant receivedAt,
            @Nullable Instant due,
            @Nullable Instant confirmDue,
            @Nullable Long lead,
            @Nullable Long handler,
            boolean rings,
            String why,
            @Nullable String reason) {}

    private record Tally(String whose, String urgency, long count, long late) {}

    TodoPage page(Actor actor, Ui ui) {
        var known = filters.of(ui);
        var query = filters.asked(known, ui);
        var whose = Constants.named(Whose.class, query.value(TodoFilters.WHOSE)).orElse(Whose.MINE);
        var asked = filters.conditions(query, ui);
        var counts = new EnumMap<Whose, Long>(Whose.class);
        var perUrgency = new EnumMap<Urgency, Long>(Urgency.class);
        long late = 0;
        for (var tally : tallies(actor, asked, ui)) {
            counts.merge(Whose.valueOf(tally.whose()), tally.count(), Long::sum);
            if (!tally.whose().equals(whose.name())) continue;
            perUrgency.merge(Urgency.valueOf(tally.urgency()), tally.count(), Long::sum);
            late += tally.late();
        }
        var view = ListView.plain(known, query, counts.getOrDefault(whose, 0L), SIZE);
        var pages = new Pages(query.number(), SIZE, counts.getOrDefault(whose, 0L));
        var tasks = tasks(query, view, actor, ui);
        counts.merge(Whose.MINE, (long) tasks.size(), Long::sum);
        return new TodoPage(
                whose,
                counts,
                late,
                groups(actor, asked, ui, whose, pages, perUrgency),
                whose == Whose.MINE ? tasks : List.of(),
                view,
                pages,
                null);
    }

    /// What waits in other rooms has a title and a place: it is found by words, and by nothing else.
    private List<Task> tasks(ListQuery query, ListView view, Actor actor, Ui ui) {
        if (view.chips().size() > (query.has(TodoFilters.WORDS) ? 1 : 0)) return List.of();
        var words = query.value(TodoFilters.WORDS).toLowerCase(Locale.ROOT);
        return others.stream()
                .flatMap(room -> room.of(actor, ui).stream())
                .filter(task -> (task.title() + " " + task.place())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
    }

    private List<Group> groups(
            Actor actor, Conditions asked, Ui ui, Whose whose, Pages pages, Map<Urgency, Long> counts) {
        var found = db.sql("""
                        with open as (%s)
                        select id, subject, place_name, place_name_en, place_detail, state, urgency, received_at, due, confirm_due, lead,
                               handler, rings, why,
                               case when why = 'returned' then (
                                   select text from requests.remark
                                   where  request = open.id and kind = 'REASON' order by id desc limit 1) end as reason
                        from   open
                        where  whose = :whose
                        order  by array_position(array['HARM', 'DAMAGE', 'DELAY', 'ORDINARY'], urgency), due nulls last, id
                        limit  :size offset :offset
                        """.formatted(open(actor, asked, ui)))
                .params(asked.values())
                .param("whose", whose.name())
                .param("size", pages.size())
                .param("offset", pages.offset())
                .query((row, n) -> open(row, ui))
                .list();
        var names = named.of(
                found.stream().<@Nullable Long>map(Open::lead).toList(),
                found.stream().<@Nullable Long>map(Open::handler).toList(),
                ui);
        var rows = found.stream().map(one -> row(one, names, ui)).toList();
        var groups = new ArrayList<Group>();
        for (var urgency : Urgency.values()) {
            var own = rows.stream().filter(row -> row.urgency() == urgency).toList();
            if (!own.isEmpty()) groups.add(new Group(urgency, counts.getOrDefault(urgency, 0L), own));
        }
        return groups;
    }

    private List<Tally> tallies(Actor actor, Conditions asked, Ui ui) {
        return db.sql("""
                        with open as (%s)
                        select whose, urgency, count(*), count(*) filter (where due < :now) as late
                        from   open
                        group  by whose, urgency
                        """.formatted(open(actor, asked, ui)))
                .params(asked.values())
                .param("now", Moments.kept(ui.now()))
                .query((row, n) -> new Tally(
                        row.getString("whose"), row.getString("urgency"), row.getLong("count"), row.getLong("late")))
                .list();
    }

    /// Whoever is named has it; what nobody is named for is the organisation's, and what is not sorted yet
    /// is theirs who sort in that very community. A subdistrict gets what went back and forth, and what
    /// lies in no community.
    private static String open(Actor actor, Conditions asked, Ui ui) {
        var account = actor.account();
        var organisation = actor.organisation();
        var why = """
                case when handler = %1$d and state in ('DISPATCHED', 'SIGNED', 'IN_PROGRESS', 'REOPENED') then 'handler'
                     when handler is null and lead = %2$d and state in ('DISPATCHED', 'REOPENED') then 'lead'
                     when %3$s and state in ('SUBMITTED', 'ACCEPTED', 'CLASSIFIED') then 'sort'
                     when %3$s and state = 'RETURNED' then 'returned'
                     when %3$s and (state = 'NOT_RESOLVED' or state = 'REOPENED' and lead is null) then 'not-resolved'
                     when %3$s and state in ('HANDLED', 'DIRECT_REPLY') then 'ask'
                     when (%3$s and asked_from is null or handler = %1$d) and state = 'NEEDS_INFO' and reminded_at is not null then 'ring'
                     when state in ('NEEDS_INFO', 'AWAITING_CONFIRMATION') and (%3$s or handler = %1$d) then 'resident'
                     when state in ('HANDLED', 'NOT_RESOLVED', 'DIRECT_REPLY') and handler = %1$d then 'sorter'
                     when state = 'DISPATCHED' and %3$s then 'unsigned'
                     when state = 'GAP' and %3$s then 'gap'
                     when state = 'GAP' then 'gap-of-others'
                     when %4$s then 'entrance'
                     else 'colleague'
                end
                """.formatted(
                        account == null ? 0 : account.value(),
                        organisation == null ? 0 : organisation.value(),
                        sorts(actor, ui),
                        actor.placesOf(Right.SEE_REQUESTS, ui.today()).isEmpty()
                                        && !actor.placesOf(Right.SEE_OPEN_REQUESTS, ui.today())
                                                .isEmpty()
                                ? "true"
                                : "false");
        return """
                select *, case when why in ('handler', 'lead', 'sort', 'returned', 'not-resolved', 'ask', 'ring', 'entrance') then 'MINE'
                               when why in ('resident', 'sorter', 'unsigned', 'gap') then 'WAITING'
                               else 'OTHERS' end as whose
                from  (select id, subject, place_name, place_name_en, place_detail, state, urgency, received_at, due, confirm_due, lead, handler,
                              answer_by = 'CALL' as rings, %s as why
                       from   requests.request
                       where  %s and %s and %s) as seen
                """.formatted(why, Reach.OPEN, Reach.of(actor, ui.today()), asked.sql());
    }

    private static String sorts(Actor actor, Ui ui) {
        var own = new ArrayList<String>();
        for (PlacePath place : actor.placesOf(Right.SORT_REQUESTS, ui.today())) {
            var within = "(" + Reach.within(place) + ")";
            own.add(
                    place.steps().size() >= 2
                            ? within
                            : within + " and (transfers >= 2 or reworks >= 2 or place_path ~ '^/[0-9]+/$')");
        }
        return own.isEmpty() ? "false" : "(" + String.join(" or ", own) + ")";
    }

    private TodoRow row(Open one, Named.Names names, Ui ui) {
        var state = RequestState.valueOf(one.state());
        var due = state == RequestState.AWAITING_CONFIRMATION ? one.confirmDue() : one.due();
        var next = one.rings() && WHETHER_SOLVED.contains(state)
                ? Optional.of("ring-whether-solved")
                : States.next(state)
                        .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var mine = switch (one.why()) {
            case "lead", "unsigned" -> ui.text("requests.todo.mine." + one.why(), names.organisation(one.lead()));
            case "returned" -> ui.text("requests.todo.mine.returned", one.reason() == null ? "" : one.reason());
            case "colleague" ->
                one.handler() == null
                        ? one.lead() == null
                                ? ui.text("requests.todo.mine.nobody")
                                : ui.text("requests.todo.mine.lead", names.organisation(one.lead()))
                        : ui.text("requests.todo.mine.colleague", names.person(one.handler()));
            case "gap", "gap-of-others" ->
                ui.text(
                        "requests.todo.mine.gap",
                        Duration.between(one.receivedAt(), ui.now()).toDays());
            case "resident" -> ui.text("requests.todo.mine." + (rings(one, state) ? "resident-rings" : "resident"));
            default -> ui.text("requests.todo.mine." + one.why());
        };
        var acts = !List.of("resident", "sorter", "unsigned", "entrance", "colleague", "gap-of-others")
                .contains(one.why());
        return new TodoRow(
                new RequestId(one.id()),
                one.subject(),
                one.place(),
                state,
                Urgency.valueOf(one.urgency()),
                one.receivedAt(),
                mine,
                acts ? next.map(step -> ui.text("requests.todo.next." + step)).orElse("") : "",
                due == null ? null : clocks.stick(ui, one.receivedAt(), due));
    }

    /// Whether the one who is asked wants a call.
    private static boolean rings(Open one, RequestState state) {
        return one.rings() && state == RequestState.AWAITING_CONFIRMATION;
    }

    private static Open open(ResultSet row, Ui ui) throws SQLException {
        var detail = row.getString("place_detail");
        return new Open(
                row.getLong("id"),
                row.getString("subject"),
                Whereabouts.near(row, detail, ui),
                row.getString("state"),
                row.getString("urgency"),
                row.getTimestamp("received_at").toInstant(),
                Moments.inOrNull(row, "due"),
                Moments.inOrNull(row, "confirm_due"),
                row.getObject("lead", Long.class),
                row.getObject("handler", Long.class),
                row.getBoolean("rings"),
                row.getString("why"),
                row.getString("reason"));
    }
}
