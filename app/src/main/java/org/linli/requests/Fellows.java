package org.linli.requests;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who have the same matter as somebody before them. Nobody has to write it again: they add
/// their voice to the count, and get a receipt of their own to follow it by.
@Service
@Transactional
public class Fellows {

    private final JdbcClient db;
    private final RequestStore requests;
    private final Attachments attachments;
    private final Places places;
    private final Callers callers;
    private final RequestBook book;
    private final Clock clock;

    Fellows(
            JdbcClient db,
            RequestStore requests,
            Attachments attachments,
            Places places,
            Callers callers,
            RequestBook book,
            Clock clock) {
        this.db = db;
        this.requests = requests;
        this.attachments = attachments;
        this.places = places;
        this.callers = callers;
        this.book = book;
        this.clock = clock;
    }

    /// Adds a voice to an open concern. The same form pressed twice is the same voice.
    ///
    /// @param intake what would have been told otherwise
    public Receipt join(RequestId id, Intake intake, Actor actor) {
        var earlier = earlier(intake.submission());
        if (earlier.isPresent()) return earlier.get();
        var request = requests.get(id);
        if (!isKnownTo(actor, request)) throw new NotFound(id);
        RequestRule.ONLY_AN_OPEN_CONCERN_IS_JOINED.require(request.state().isOpen());
        var place = places.get(intake.place());
        var caller = callers.of(intake, actor);
        var code = Codes.fresh();
        db.sql("""
                        insert into requests.fellow
                               (request, at, submission, place, place_detail, text, contact, answer_by, code)
                        values (:request, :at, :submission, :place, :detail, :text, :contact, :answerBy, :code)
                        """)
                .param("request", id.value())
                .param("at", Moments.keptOrNull(clock.instant()))
                .param("submission", intake.submission())
                .param("place", place.id().value())
                .param("detail", intake.placeDetail())
                .param("text", intake.body())
                .param("contact", caller.contact())
                .param("answerBy", caller.answerBy().name())
                .param("code", code)
                .update();
        attachments.add(id, intake.files(), true);
        var before = request.progress().urgency;
        request.join(count(id), Dangers.urgency("", intake.body(), Urgency.ORDINARY));
        if (request.progress().urgency == before) book.tell(request, actor, "");
        else book.write(request, actor, "");
        return new Receipt(id, code);
    }

    /// How many told it besides the first.
    @Transactional(readOnly = true)
    public int count(RequestId id) {
        return db.sql("select count(*) from requests.fellow where request = :request")
                .param("request", id.value())
                .query(Integer.class)
                .single();
    }

    /// What neighbours may not read they do not join; a colleague writes down a voice for somebody
    /// who calls.
    private boolean isKnownTo(Actor actor, ServiceRequest request) {
        var day = Days.today(clock);
        return isPublic(request.id()) || actor.may(Right.TAKE_REQUESTS, request.place(), day);
    }

    private boolean isPublic(RequestId id) {
        return db.sql("select exists (select from requests.shown where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<Receipt> earlier(UUID submission) {
        return db.sql("select request, code from requests.fellow where submission = :submission")
                .param("submission", submission)
                .query((row, n) -> new Receipt(new RequestId(row.getLong("request")), row.getString("code")))
                .optional();
    }
}
