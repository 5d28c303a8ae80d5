package org.linli.requests;

import static org.linli.requests.RequestImportRule.AN_ANSWER_COMES_AFTER_THE_QUESTION;
import static org.linli.requests.RequestImportRule.A_LONG_SUBJECT_BEGINS_THE_BODY;
import static org.linli.requests.RequestImportRule.A_NUMBER_STANDS_IN_ONE_ROW;
import static org.linli.requests.RequestImportRule.A_ROW_SAYS_WHAT_IS_THE_MATTER;
import static org.linli.requests.RequestImportRule.A_ROW_WITHOUT_A_BODY_GETS_ITS_SUBJECT;
import static org.linli.requests.RequestImportRule.A_ROW_WITHOUT_A_TIME_GETS_TODAY;
import static org.linli.requests.RequestImportRule.A_TIME_CAN_BE_READ;
import static org.linli.requests.RequestImportRule.A_TIME_LIES_IN_THE_PAST;
import static org.linli.requests.RequestImportRule.THE_SAME_ROW_IS_TAKEN_ONCE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.imports.ImportPass;
import org.linli.imports.ImportRow;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.people.Contact;
import org.linli.places.PlaceSummary;
import org.linli.shared.Days;
import org.linli.shared.Fingerprint;
import org.linli.shared.Shortened;

/// Reads the rows of one spreadsheet of concerns.
final class RequestPass implements ImportPass<ImportedRequest> {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final int LONGEST_DETAIL = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ImportSetting setting;
    private final PlaceSummary ground;
    private final PlaceWords places;
    private final Set<String> categories;
    private final ImportedRequests imported;
    private final Map<String, Seen> numbers = new HashMap<>();

    /// A number that stood in a row above, with what the row said.
    private record Seen(int row, int words) {}

    RequestPass(
            ImportSetting setting,
            PlaceSummary ground,
            PlaceWords places,
            Set<String> categories,
            ImportedRequests imported) {
        this.setting = setting;
        this.ground = ground;
        this.places = places;
        this.categories = categories;
        this.imported = imported;
    }

    @Override
    public @Nullable ImportedRequest read(ImportRow row) {
        var subject = row.text("subject");
        var body = row.text("body");
        if (subject.isEmpty() && body.isEmpty()) row.refuse("body", A_ROW_SAYS_WHAT_IS_THE_MATTER);
        else if (body.isEmpty() && row.hasColumn("body")) row.note("body", A_ROW_WITHOUT_A_BODY_GETS_ITS_SUBJECT);
        var title = title(row, subject, body);
        var at = time(row, "time");
        if (at == null && row.hasColumn("time") && !row.has("time")) row.note("time", A_ROW_WITHOUT_A_TIME_GETS_TODAY);
        var answeredAt = time(row, "replyTime");
        if (at != null && answeredAt != null && answeredAt.isBefore(at))
            row.note("replyTime", AN_ANSWER_COMES_AFTER_THE_QUESTION);
        var fingerprint = fingerprint(row);
        tellRepeats(row, fingerprint);
        var position = ImportedPosition.of(row);
        if (row.isRefused()) return null;
        var said = at == null ? setting.at() : at;
        var place = places.find(row.text("place"));
        return new ImportedRequest(
                row.number(),
                row.has("number") ? row.text("number") : null,
                fingerprint,
                said,
                contact(row),
                title,
                body(subject, title, body),
                place.orElse(ground),
                Shortened.to(LONGEST_DETAIL, row.text("place")),
                categories.contains(row.text("category")) ? row.text("category") : null,
                state(row),
                row.text("reply"),
                answeredAt == null || answeredAt.isBefore(said) ? null : answeredAt,
                row.text("agency"),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                row.has("channel") ? Channel.valueOf(row.text("channel")) : Channel.SPREADSHEET,
                note(row));
    }

    @Override
    public Stored store(List<ImportedRequest> rows) {
        return imported.store(rows, setting);
    }

    private static String title(ImportRow row, String subject, String body) {
        var title = Shortened.to(Intake.SUBJECT_LIMIT, subject);
        if (title.equals(subject)) return Subjects.of(subject, body);
        row.note("subject", A_LONG_SUBJECT_BEGINS_THE_BODY);
        return title;
    }

    /// A subject that was cut stands in full above the body; a row without a body has only its subject.
    private static String body(String subject, String title, String body) {
        if (body.isEmpty()) return subject;
        return subject.length() > title.length() ? subject + "\n" + body : body;
    }

    private @Nullable Instant time(ImportRow row, String field) {
        if (!row.has(field)) return null;
        var local = row.moment(field);
        if (local.isEmpty()) {
            row.refuse(field, A_TIME_CAN_BE_READ, row.text(field));
            return null;
        }
        var at = local.get().atZone(Days.ZONE).toInstant();
        if (local.get().isBefore(EARLIEST)) row.refuse(field, A_TIME_CAN_BE_READ, row.text(field));
        else if (at.isAfter(setting.at().plus(CLOCKS_DIFFER))) row.refuse(field, A_TIME_LIES_IN_THE_PAST);
        return at;
    }

    private void tellRepeats(ImportRow row, String fingerprint) {
        if (!row.has("number")) return;
        var words = fingerprint.hashCode();
        var before = numbers.putIfAbsent(row.text("number"), new Seen(row.number(), words));
        if (before == null || before.row() == row.number()) return;
        if (before.words() == words) row.note("number", THE_SAME_ROW_IS_TAKEN_ONCE, before.row());
        else row.refuse("number", A_NUMBER_STANDS_IN_ONE_ROW, row.text("number"), before.row());
    }

    private static @Nullable Contact contact(ImportRow row) {
        if (!row.has("person") && !row.has("phone")) return null;
        return new Contact(Shortened.to(100, row.text("person")), Shortened.to(40, row.text("phone")), "");
    }

    /// What the sheet says of it; an answer without a word on its state makes it handled.
    private static RequestState state(ImportRow row) {
        if (row.has("status")) return RequestState.valueOf(row.text("status"));
        return row.has("reply") ? RequestState.HANDLED : RequestState.SUBMITTED;
    }

    /// The other system's own words, one below the other.
    private static String note(ImportRow row) {
        return Shortened.to(
                1_000,
                Stream.of("category", "status", "agency", "channel")
                        .map(row::label)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    /// Other blanks are no other words.
    private static String fingerprint(ImportRow row) {
        var words = Stream.of("number", "time", "subject", "body", "place")
                .map(field -> BLANKS.matcher(row.text(field)).replaceAll("") + "\0")
                .collect(Collectors.joining());
        return Fingerprint.of(words.getBytes(StandardCharsets.UTF_8), 64);
    }
}
