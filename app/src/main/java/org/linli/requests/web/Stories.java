package org.linli.requests.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.requests.RequestEvent.GapAdopted;
import org.linli.requests.RequestEvent.RequestDispatched;
import org.linli.requests.RequestEvent.RequestHandedOver;
import org.linli.requests.RequestId;
import org.linli.requests.web.RequestPage.Step;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.OrganisationId;
import org.linli.shared.Visibility;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened to a concern and what was said about it, earliest first.
@Component
class Stories {

    private static final Set<String> TOLD_BY_REMARKS = Set.of("RemarkMade", "InformationAsked", "InformationGiven");

    private static final Map<String, String> AS_REMARKS =
            Map.of("InformationAsked", "question", "InformationGiven", "reply");

    /// What only concerns those who are named in it.
    private static final Set<String> NOBODYS_BUSINESS =
            Set.of("RemarkMade", "ResidentReminded", "RequestHandedOver", "OpenedToNeighbours", "KeptFromNeighbours");

    private final JdbcClient db;
    private final Journal journal;
    private final People people;

    Stories(JdbcClient db, Journal journal, People people) {
        this.db = db;
        this.journal = journal;
        this.people = people;
    }

    List<Step> of(RequestId id, Set<Visibility> visible, Ui ui) {
        var steps = new ArrayList<Step>();
        for (var entry : journal.story(id.subject(), visible)) {
            if (TOLD_BY_REMARKS.contains(entry.type())) continue;
            steps.add(new Step(entry.at(), kebab(entry.type()), name(entry, ui), entry.actor(), "", false));
        }
        steps.addAll(remarks(id, visible.contains(Visibility.STAFF), null));
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    /// The steps alone, as everybody may read them: no names of persons, no words.
    List<Step> steps(RequestId id, Ui ui) {
        return journal.story(id.subject(), EnumSet.of(Visibility.PUBLIC, Visibility.PARTIES)).stream()
                .filter(entry -> !NOBODYS_BUSINESS.contains(entry.type()))
                .map(entry -> new Step(
                        entry.at(),
                        AS_REMARKS.getOrDefault(entry.type(), kebab(entry.type())),
                        name(entry, ui),
                        "public",
                        "",
                        false))
                .toList();
    }

    /// Only what the reader has said: for somebody who may not know what went before.
    List<Step> own(RequestId id, @Nullable Actor actor) {
        var account = actor == null ? null : actor.account();
        return account == null ? List.of() : remarks(id, true, account.value());
    }

    /// What residents have said since one of us did anything.
    String unread(RequestId id) {
        var read = journal.story(id.subject(), EnumSet.allOf(Visibility.class)).stream()
                .filter(entry -> entry.account() != null)
                .map(Entry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return db.sql("""
                        select coalesce(string_agg(text, E'\\n' order by id), '')
                        from   requests.remark
                        where  request = :id and kind = 'REPLY' and account is null and at > :read
                        """)
                .param("id", id.value())
                .param("read", Moments.kept(read))
                .query(String.class)
                .single();
    }

    private List<Step> remarks(RequestId id, boolean internalToo, @Nullable Long by) {
        return db.sql("""
                        select at, actor, kind, internal, text
                        from   requests.remark
                        where  request = :id and (not internal or :internalToo) and (:by::bigint is null or account = :by)
                        order  by id
                        """)
                .param("id", id.value())
                .param("internalToo", internalToo)
                .param("by", by)
                .query((row, n) -> new Step(
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind").toLowerCase(Locale.ROOT),
                        "",
                        row.getString("actor"),
                        row.getString("text"),
                        row.getBoolean("internal")))
                .list();
    }

    /// Whom the step names.
    private String name(Entry entry, Ui ui) {
        return entry.as(RequestDispatched.class)
                .map(event -> name(event.lead(), event.leadName(), ui))
                .or(() -> entry.as(GapAdopted.class).map(event -> name(event.owner(), event.ownerName(), ui)))
                .or(() -> entry.as(RequestHandedOver.class).map(RequestHandedOver::name))
                .orElse("");
    }

    /// @param then what it was called then
    private String name(OrganisationId id, String then, Ui ui) {
        var body = ui.english() ? people.organisations(List.of(id)).get(id) : null;
        return body == null ? then : ui.name(then, body.nameEn());
    }

    private static String kebab(String type) {
        return type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
