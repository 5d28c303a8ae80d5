package org.linli.requests;

import static org.linli.requests.RequestRule.NUMBER_AND_CODE_BELONG_TOGETHER;
import static org.linli.requests.RequestRule.WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Consumer;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the resident may do, who holds nothing but the number and the code of the receipt.
@Service
@Transactional
public class Followers {

    private final JdbcClient db;
    private final RequestStore requests;
    private final Requests all;
    private final Remarks remarks;
    private final Clock clock;

    Followers(JdbcClient db, RequestStore requests, Requests all, Remarks remarks, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.all = all;
        this.remarks = remarks;
        this.clock = clock;
    }

    /// Proof that the concern is the asker's own. A wrong code and an unknown number are answered alike.
    @Transactional(readOnly = true)
    public RequestId open(RequestNumber number, String code) {
        var kept = db.sql("select code from requests.request where id = :id")
                .param("id", number.id().value())
                .query(String.class)
                .optional()
                .orElse("??????");
        NUMBER_AND_CODE_BELONG_TOGETHER.requireAt(
                "code",
                MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.US_ASCII),
                        code.replaceAll("\\s", "").getBytes(StandardCharsets.US_ASCII)));
        return number.id();
    }

    public void confirm(RequestNumber number, String code) {
        change(number, code, request -> request.confirm(null, clock.instant()));
    }

    public void deny(RequestNumber number, String code, String left) {
        WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT.requireAt("text", !left.isBlank());
        change(number, code, request -> {
            remarks.add(request.id(), Remarks.Kind.REPLY, left, false, Actor.PUBLIC, clock.instant());
            request.deny();
        });
    }

    /// Answers what was asked.
    public void inform(RequestNumber number, String code, String text) {
        RequestRule.AN_ANSWER_SAYS_SOMETHING.requireAt("text", !text.isBlank());
        change(
                number,
                code,
                request -> request.inform(
                        remarks.add(request.id(), Remarks.Kind.REPLY, text, false, Actor.PUBLIC, clock.instant())));
    }

    public void withdraw(RequestNumber number, String code) {
        change(number, code, request -> request.withdraw(clock.instant()));
    }

    private void change(RequestNumber number, String code, Consumer<ServiceRequest> verb) {
        var request = requests.get(open(number, code));
        verb.accept(request);
        all.write(request, Actor.PUBLIC, "");
    }
}
