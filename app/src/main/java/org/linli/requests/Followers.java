package org.linli.requests;

import static org.linli.requests.RequestRule.A_CODE_IS_NOT_GUESSED;
import static org.linli.requests.RequestRule.NUMBER_AND_CODE_BELONG_TOGETHER;
import static org.linli.requests.RequestRule.WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Unjournalled;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the resident may do, who holds nothing but the number and the code of the receipt.
@Service
@Transactional
public class Followers {

    private final JdbcClient db;
    private final RequestStore requests;
    private final RequestBook book;
    private final Requests all;
    private final Remarks remarks;
    private final Attachments attachments;
    private final Verdicts verdicts;
    private final WrongCodes wrong;
    private final Clock clock;

    Followers(
            JdbcClient db,
            RequestStore requests,
            RequestBook book,
            Requests all,
            Remarks remarks,
            Attachments attachments,
            Verdicts verdicts,
            WrongCodes wrong,
            Clock clock) {
        this.db = db;
        this.requests = requests;
        this.book = book;
        this.all = all;
        this.remarks = remarks;
        this.attachments = attachments;
        this.verdicts = verdicts;
        this.wrong = wrong;
        this.clock = clock;
    }

    /// Proof that somebody holds the receipt. A wrong code and an unknown number are answered alike.
    @Transactional(propagation = Propagation.SUPPORTS)
    @Unjournalled(because = "only a wrong code is remembered, and only for an hour")
    public Follower open(RequestNumber number, String code) {
        A_CODE_IS_NOT_GUESSED.requireAt("code", !wrong.isShut(number.id()));
        var typed = code.replaceAll("\\s", "");
        var found = holder(number, typed);
        if (found.isEmpty()) wrong.note(number.id());
        NUMBER_AND_CODE_BELONG_TOGETHER.requireAt("code", found.isPresent());
        return found.orElseThrow();
    }

    /// All codes of the number are compared, so that the time says nothing about any of them.
    private Optional<Follower> holder(RequestNumber number, String typed) {
        return db
                .sql("""
                        select code, null::bigint as fellow from requests.request where id = :id
                        union all
                        (select code, id from requests.fellow where request = :id order by id)
                        """)
                .param("id", number.id().value())
                .query((row, n) -> new Code(row.getString("code"), row.getObject("fellow", Long.class)))
                .list()
                .stream()
                .filter(code -> MessageDigest.isEqual(
                        code.figures().getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII)))
                .map(code -> new Follower(number.id(), code.fellow() == null, code.fellow()))
                .findFirst();
    }

    private record Code(String figures, @Nullable Long fellow) {}

    /// Solved, says one of those who were asked. Whoever told it first settles it; the others are heard, and their yes
    /// counts where the first one stays silent.
    public void confirm(RequestNumber number, String code) {
        var follower = open(number, code);
        var request = requests.get(verdicts.head(follower.request()));
        if (isFirst(follower, request) || request.state() == RequestState.NO_ANSWER)
            request.confirm(null, clock.instant());
        else request.hearConfirmation();
        verdicts.note(request, follower, RequestState.RESOLVED, clock.instant());
        book.write(request, Actor.PUBLIC, "");
    }

    /// Not solved, says one of those who were asked: one is enough.
    public void deny(RequestNumber number, String code, String left) {
        WHO_SAYS_NOT_SOLVED_SAYS_WHAT_IS_LEFT.requireAt("text", !left.isBlank());
        var follower = open(number, code);
        var request = requests.get(verdicts.head(follower.request()));
        request.deny();
        Dangers.hear(request, left);
        remarks.add(request.id(), Remarks.Kind.REPLY, left, false, Actor.PUBLIC, clock.instant());
        verdicts.note(request, follower, RequestState.NOT_RESOLVED, clock.instant());
        book.write(request, Actor.PUBLIC, "");
    }

    /// Those who were named do not take it either, says one of those who have it.
    ///
    /// @param told what was said there
    public void comeBack(RequestNumber number, String code, String told) {
        RequestRule.WHO_COMES_BACK_SAYS_WHAT_THEY_WERE_TOLD.requireAt("text", !told.isBlank());
        var follower = open(number, code);
        var request = requests.get(verdicts.head(follower.request()));
        request.comeBack();
        Dangers.hear(request, told);
        remarks.add(request.id(), Remarks.Kind.REPLY, told, false, Actor.PUBLIC, clock.instant());
        book.write(request, Actor.PUBLIC, "");
    }

    private static boolean isFirst(Follower follower, ServiceRequest request) {
        return follower.own() && follower.request().equals(request.id());
    }

    /// Answers what was asked.
    ///
    /// @param drafts photos and voice notes that say more
    public void inform(RequestNumber number, String code, String text, Collection<UUID> drafts) {
        RequestRule.AN_ANSWER_SAYS_SOMETHING.requireAt("text", !text.isBlank());
        change(number, code, request -> {
            attachments.add(request.id(), drafts, true);
            all.inform(request, text, Actor.PUBLIC);
        });
    }

    public void withdraw(RequestNumber number, String code) {
        change(number, code, request -> request.withdraw(clock.instant()));
    }

    private void change(RequestNumber number, String code, Consumer<ServiceRequest> verb) {
        var follower = open(number, code);
        NUMBER_AND_CODE_BELONG_TOGETHER.requireAt("code", follower.own());
        var request = requests.get(follower.request());
        verb.accept(request);
        book.write(request, Actor.PUBLIC, "");
    }
}
