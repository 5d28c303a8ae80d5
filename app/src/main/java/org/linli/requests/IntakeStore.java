package org.linli.requests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Bigrams;
import org.linli.places.PlaceSummary;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes a concern down for the first time.
@Repository
class IntakeStore {

    private final JdbcClient db;
    private final Attachments attachments;

    IntakeStore(JdbcClient db, Attachments attachments) {
        this.db = db;
        this.attachments = attachments;
    }

    /// The receipt of the form, if it was pressed before.
    Optional<Receipt> earlier(UUID submission) {
        return db.sql("""
                        select id, code
                        from   requests.request
                        where  submission = :submission
                        """)
                .param("submission", submission)
                .query((row, n) -> new Receipt(new RequestId(row.getLong("id")), row.getString("code")))
                .optional();
    }

    /// @param readDue until when it is read and handed to somebody
    Receipt insert(
            Intake intake,
            PlaceSummary place,
            Callers.Caller caller,
            @Nullable Long takenBy,
            Urgency urgency,
            Instant at,
            Instant readDue) {
        var code = Codes.fresh();
        var subject = Subjects.of(intake);
        long id = db.sql("""
                        insert into requests.request
                               (subdistrict, place, place_path, place_name, place_name_en, place_detail, subject, body, channel, affected,
                                affected_note, shown_to_public, contact, answer_by, code, taken_by, state, urgency,
                                said_category, received_at, changed_at, read_due, submission, search)
                        values (:subdistrict, :place, :path, :placeName, :placeNameEn, :detail, :subject, :body, :channel, :affected,
                                :affectedNote, :public, :contact, :answerBy, :code, :takenBy, :state, :urgency,
                                (select max(code) from requests.category where code = :said and parent is not null), :at, :at, :readDue, :submission, :search::tsvector)
                        returning id
                        """)
                .param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("placeName", place.fullName())
                .param("placeNameEn", place.spoken().en())
                .param("detail", intake.placeDetail())
                .param("subject", subject)
                .param("body", intake.body())
                .param("channel", intake.channel().name())
                .param("affected", intake.affected())
                .param("affectedNote", intake.affectedNote())
                .param("public", intake.shownToPublic())
                .param("contact", caller.contact())
                .param("answerBy", caller.answerBy().name())
                .param("code", code)
                .param("takenBy", takenBy)
                .param("state", Act.SUBMIT.after(RequestState.DRAFT).name())
                .param("urgency", urgency.name())
                .param("said", intake.category())
                .param("at", Moments.keptOrNull(at))
                .param("readDue", Moments.keptOrNull(readDue))
                .param("submission", intake.submission())
                .param(
                        "search",
                        Bigrams.vector(subject + " " + intake.body() + " " + place.fullName() + " "
                                + place.spoken().en()))
                .query(Long.class)
                .single();
        var receipt = new Receipt(new RequestId(id), code);
        attachments.add(receipt.id(), intake.files(), false);
        return receipt;
    }
}
