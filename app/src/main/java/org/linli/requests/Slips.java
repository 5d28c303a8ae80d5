package org.linli.requests;

import static org.linli.requests.RequestRule.A_CODE_IS_NOT_GUESSED;
import static org.linli.requests.RequestRule.NUMBER_AND_CODE_BELONG_TOGETHER;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Unjournalled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The slips that senders tear off their sheets of paper: number of the sheet, and code.
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class Slips {

    private final JdbcClient db;
    private final WrongCodes wrong;

    Slips(JdbcClient db, WrongCodes wrong) {
        this.db = db;
        this.wrong = wrong;
    }

    private record Slip(String code, @Nullable Long request) {}

    /// A wrong code and a number that nobody printed are answered alike.
    ///
    /// @return what was written down from the sheet; nothing as long as it is out
    @Unjournalled(because = "only a wrong code is remembered, and only for an hour")
    public Optional<RequestNumber> open(SheetNumber sheet, String code) {
        var attempts = attempts(sheet);
        A_CODE_IS_NOT_GUESSED.requireAt("code", !wrong.isShut(attempts));
        var slip = db.sql("select code, request from requests.sheet where number = :number and code is not null")
                .param("number", sheet.value())
                .query((row, n) -> new Slip(row.getString("code"), row.getObject("request", Long.class)))
                .optional()
                .filter(kept -> MessageDigest.isEqual(
                        kept.code().getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8)));
        if (slip.isEmpty()) wrong.note(attempts);
        NUMBER_AND_CODE_BELONG_TOGETHER.requireAt("code", slip.isPresent());
        return slip.map(Slip::request).map(id -> new RequestNumber(new RequestId(id)));
    }

    /// Wrong codes of sheets are counted apart from those of concerns: below zero, where no concern is.
    private static RequestId attempts(SheetNumber sheet) {
        return new RequestId(-sheet.value());
    }
}
