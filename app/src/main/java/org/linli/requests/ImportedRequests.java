package org.linli.requests;

import static org.linli.requests.RequestImportRule.A_NUMBER_NAMES_ONE_CONCERN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Bigrams;
import org.linli.imports.ImportId;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.imports.Stored.Refused;
import org.linli.people.Contacts;
import org.linli.requests.RequestEvent.RequestClosed;
import org.linli.requests.RequestEvent.RequestHandled;
import org.linli.requests.RequestEvent.RequestNotOurs;
import org.linli.requests.RequestEvent.RequestSubmitted;
import org.linli.requests.RequestEvent.RequestWithdrawn;
import org.linli.shared.LinliEvent;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes many concerns down at once, and takes them back.
@Repository
class ImportedRequests {

    private final JdbcClient db;
    private final Contacts contacts;

    ImportedRequests(JdbcClient db, Contacts contacts) {
        this.db = db;
        this.contacts = contacts;
    }

    /// What is known by the same fingerprint is there already; what has the number of another concern is
    /// refused.
    Stored store(List<ImportedRequest> rows, ImportSetting setting) {
        var known = known(rows, setting);
        var taken = numbers(rows, setting);
        var fresh = new LinkedHashMap<String, ImportedRequest>();
        var refused = new ArrayList<Refused>();
        int already = 0;
        for (var row : rows) {
            if (known.contains(row.fingerprint()) || fresh.containsKey(row.fingerprint())) {
                already++;
            } else if (row.number() != null && !taken.add(row.number())) {
                refused.add(new Refused(row.row(), "number", A_NUMBER_NAMES_ONE_CONCERN, List.of(row.number())));
            } else {
                fresh.put(row.fingerprint(), row);
            }
        }
        var ids = insert(List.copyOf(fresh.values()), setting);
        var events = new ArrayList<LinliEvent>();
        fresh.forEach((key, row) -> {
            var id = ids.get(key);
            if (id != null) events.addAll(events(id, row));
        });
        remark(fresh, ids, setting);
        return new Stored(ids.size(), already + fresh.size() - ids.size(), refused, events);
    }

    private static List<RequestEvent> events(RequestId id, ImportedRequest row) {
        var place = row.place().path();
        var submitted = new RequestSubmitted(id, place, row.channel(), urgency(row));
        return switch (row.state()) {
            case HANDLED -> List.of(submitted, new RequestHandled(id, place));
            case CLOSED -> List.of(submitted, new RequestClosed(id, place));
            case NOT_OURS -> List.of(submitted, new RequestNotOurs(id, place, row.referredTo()));
            case WITHDRAWN -> List.of(submitted, new RequestWithdrawn(id, place));
            default -> List.of(submitted);
        };
    }

    private Set<String> known(List<ImportedRequest> rows, ImportSetting setting) {
        return new HashSet<>(db.sql("""
                        select encode(fingerprint, 'hex')
                        from   requests.request
                        where  subdistrict = :subdistrict and source = :source and fingerprint in (select decode(f, 'hex') from unnest(:fingerprints::text[]) f)
                        """)
                .param("subdistrict", subdistrict(setting))
                .param("source", source(setting))
                .param("fingerprints", column(rows, ImportedRequest::fingerprint, String[]::new))
                .query(String.class)
                .list());
    }

    private Set<String> numbers(List<ImportedRequest> rows, ImportSetting setting) {
        return new HashSet<>(db.sql("""
                        select external_number
                        from   requests.request
                        where  subdistrict = :subdistrict and source = :source and external_number = any(:numbers)
                        """)
                .param("subdistrict", subdistrict(setting))
                .param("source", source(setting))
                .param("numbers", column(rows, ImportedRequest::number, String[]::new))
                .query(String.class)
                .list());
    }

    /// Ids by fingerprint, of those that were not there.
    private Map<String, RequestId> insert(List<ImportedRequest> rows, ImportSetting setting) {
        if (rows.isEmpty()) return Map.of();
        return db
                .sql("""
                        insert into requests.request
                               (subdistrict, place, place_path, place_name, place_name_en, place_detail, subject, body, channel,
                                shown_to_public, contact, answer_by, code, taken_by, state, category, urgency, received_at,
                                handled_at, closed_at, changed_at, answer, referred_to, source, external_number,
                                fingerprint, latitude, longitude, search, import)
                        select :subdistrict, place, path, place_name, place_name_en, detail, subject, body, channel,
                               false, contact, 'CODE', code, :takenBy, state, category, urgency, received::timestamptz,
                               handled::timestamptz, closed::timestamptz, :at, answer, referred, :source, number,
                               decode(fingerprint, 'hex'), latitude, longitude, search::tsvector, :import
                        from   unnest(:places::bigint[], :paths::text[], :placeNames::text[], :placeNamesEn::text[],
                                      :details::text[],
                                      :subjects::text[], :bodies::text[], :channels::text[], :contacts::bigint[], :codes::text[],
                                      :states::text[], :categories::text[], :urgencies::text[], :received::text[],
                                      :handled::text[], :closed::text[], :answers::text[],
                                      :referred::text[], :numbers::text[], :fingerprints::text[],
                                      :latitudes::float8[], :longitudes::float8[], :search::text[])
                               with ordinality as row (place, path, place_name, place_name_en, detail, subject, body, channel, contact, code,
                                      state, category, urgency, received, handled, closed, answer, referred, number,
                                      fingerprint, latitude, longitude, search, n)
                        order  by n
                        on conflict do nothing
                        returning id, encode(fingerprint, 'hex') as key
                        """)
                .param("subdistrict", subdistrict(setting))
                .param(
                        "takenBy",
                        setting.actor().account() == null
                                ? null
                                : setting.actor().account().value())
                .param("source", source(setting))
                .param("import", setting.id().value())
                .param("at", Moments.keptOrNull(setting.at()))
                .param("places", column(rows, r -> r.place().id().value(), Long[]::new))
                .param("paths", column(rows, r -> r.place().path().value(), String[]::new))
                .param("placeNames", column(rows, r -> r.place().fullName(), String[]::new))
                .param("placeNamesEn", column(rows, r -> r.place().spoken().en(), String[]::new))
                .param("details", column(rows, ImportedRequest::placeDetail, String[]::new))
                .param("subjects", column(rows, ImportedRequest::subject, String[]::new))
                .param("bodies", column(rows, ImportedRequest::body, String[]::new))
                .param("channels", column(rows, r -> r.channel().name(), String[]::new))
                .param("contacts", contacts(rows))
                .param("codes", column(rows, _ -> Codes.fresh(), String[]::new))
                .param("states", column(rows, r -> r.state().name(), String[]::new))
                .param("categories", column(rows, ImportedRequest::category, String[]::new))
                .param("urgencies", column(rows, r -> urgency(r).name(), String[]::new))
                .param("received", times(rows, ImportedRequest::at))
                .param("handled", times(rows, r -> r.state() == RequestState.SUBMITTED ? null : ended(r)))
                .param("closed", times(rows, r -> r.state().isOpen() ? null : ended(r)))
                .param("answers", column(rows, ImportedRequest::answer, String[]::new))
                .param(
                        "referred",
                        column(rows, r -> r.state() == RequestState.NOT_OURS ? r.referredTo() : "", String[]::new))
                .param("numbers", column(rows, ImportedRequest::number, String[]::new))
                .param("fingerprints", column(rows, ImportedRequest::fingerprint, String[]::new))
                .param("latitudes", column(rows, ImportedRequest::latitude, Double[]::new))
                .param("longitudes", column(rows, ImportedRequest::longitude, Double[]::new))
                .param("search", column(rows, ImportedRequests::search, String[]::new))
                .query((row, n) -> Map.entry(row.getString("key"), new RequestId(row.getLong("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What is over in the other system hurts nobody any more.
    private static Urgency urgency(ImportedRequest row) {
        return row.state() == RequestState.SUBMITTED
                ? Dangers.urgency(row.subject(), row.body(), Urgency.ORDINARY)
                : Urgency.ORDINARY;
    }

    private static String search(ImportedRequest row) {
        return Bigrams.vector(row.subject() + " " + row.body() + " "
                + row.place().fullName() + " " + row.place().spoken().en() + " " + row.placeDetail()
                + (row.number() == null ? "" : " " + row.number()));
    }

    private static Instant ended(ImportedRequest row) {
        var answered = row.answeredAt();
        return answered == null ? row.at() : answered;
    }

    /// Sealed, for those rows that name somebody.
    private @Nullable Long[] contacts(List<ImportedRequest> rows) {
        var named = rows.stream().map(ImportedRequest::contact).toList();
        var kept =
                contacts.keepAll(named.stream().filter(c -> c != null).toList()).iterator();
        return named.stream()
                .map(contact -> contact == null ? null : kept.next())
                .map(id -> id == null ? null : id.value())
                .toArray(Long[]::new);
    }

    /// What the sheet says besides, where colleagues read it.
    private void remark(Map<String, ImportedRequest> rows, Map<String, RequestId> ids, ImportSetting setting) {
        var noted = rows.entrySet().stream()
                .filter(row ->
                        ids.containsKey(row.getKey()) && !row.getValue().note().isEmpty())
                .toList();
        if (noted.isEmpty()) return;
        var account = setting.actor().account();
        db.sql("""
                        insert into requests.remark (request, at, account, actor, kind, internal, text)
                        select request, :at, :account, :actor, 'NOTE', true, text
                        from   unnest(:requests::bigint[], :texts::text[]) as said (request, text)
                        """)
                .param("at", Moments.keptOrNull(setting.at()))
                .param("account", account == null ? null : account.value())
                .param("actor", setting.actor().name())
                .param(
                        "requests",
                        column(
                                noted,
                                row -> ids.getOrDefault(row.getKey(), new RequestId(0))
                                        .value(),
                                Long[]::new))
                .param("texts", column(noted, row -> row.getValue().note(), String[]::new))
                .update();
    }

    /// How many of an import somebody has worked on since.
    int workedOn(ImportId sheet) {
        return db.sql("select count(*) from requests.request where import = :import and version > 0")
                .param("import", sheet.value())
                .query(Integer.class)
                .single();
    }

    /// They stay, as withdrawn, and another sheet may bring them again.
    Stored withdraw(ImportSetting setting) {
        var events = db.sql("""
                        update requests.request
                        set    state = 'WITHDRAWN', version = version + 1, closed_at = :at, changed_at = :at,
                               fingerprint = null, external_number = null, contact = null
                        where  import = :import
                        returning id, place_path
                        """)
                .param("at", Moments.keptOrNull(setting.at()))
                .param("import", setting.id().value())
                .query((row, n) -> (LinliEvent) new RequestWithdrawn(
                        new RequestId(row.getLong("id")), new PlacePath(row.getString("place_path"))))
                .list();
        return new Stored(events.size(), 0, List.of(), events);
    }

    private static long subdistrict(ImportSetting setting) {
        return setting.place().subdistrict().value();
    }

    /// Numbers are compared within what the loader calls their source.
    private static String source(ImportSetting setting) {
        return setting.source().isEmpty() ? "sheet" : "sheet:" + setting.source();
    }

    private static <S, T extends @Nullable Object> T[] column(
            Collection<S> rows, Function<S, T> part, IntFunction<T[]> array) {
        return rows.stream().map(part).toArray(array);
    }

    private static @Nullable String[] times(
            Collection<ImportedRequest> rows, Function<ImportedRequest, @Nullable Instant> part) {
        return rows.stream()
                .map(part)
                .map(at -> at == null ? null : at.toString())
                .toArray(String[]::new);
    }
}
