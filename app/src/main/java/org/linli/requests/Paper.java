package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For whoever would rather write: numbered sheets for a place, and what was written on them, entered later. A sheet is
/// entered once, however often it lies in the pile.
@Service
@Transactional
public class Paper {

    static final int MOST_COPIES = 50;

    private final JdbcClient db;
    private final Requests requests;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    Paper(JdbcClient db, Requests requests, Places places, Journal journal, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// Numbers so many new sheets.
    ///
    /// @return the first; the others follow
    public SheetNumber print(PlaceId place, int copies, Actor actor) {
        RequestRule.SHEETS_ARE_PRINTED_BY_THE_DOZEN.requireAt(
                "copies", copies >= 1 && copies <= MOST_COPIES, MOST_COPIES);
        var there = places.get(place);
        var account = allowed(actor, there.path());
        var numbers = new ArrayList<Long>();
        for (int n = 0; n < copies; n++) {
            numbers.add(db.sql("""
                            insert into requests.sheet (place, place_path, place_name, place_name_en, printed_at, printed_by, code)
                            values (:place, :path, :name, :nameEn, :at, :by, :code)
                            returning number
                            """)
                    .param("place", place.value())
                    .param("path", there.path().value())
                    .param("name", there.fullName())
                    .param("nameEn", there.spoken().en())
                    .param("at", Moments.keptOrNull(clock.instant()))
                    .param("by", account.value())
                    .param("code", Codes.fresh())
                    .query(Long.class)
                    .single());
        }
        journal.record(new SheetsPrinted(there.path(), numbers.getFirst(), copies), actor, "");
        return new SheetNumber(numbers.getFirst());
    }

    /// Those that were printed together, from the first on.
    @Transactional(readOnly = true)
    public List<Sheet> printed(SheetNumber first, int copies, Actor actor) {
        return db
                .sql("""
                        select number, place, place_path, place_name, place_name_en, code, request
                        from   requests.sheet
                        where  number >= :first
                        order  by number
                        limit  :copies
                        """)
                .param("first", first.value())
                .param("copies", Math.clamp(copies, 1, MOST_COPIES))
                .query(Paper::sheet)
                .list()
                .stream()
                .filter(sheet -> actor.may(Right.TAKE_REQUESTS, sheet.path(), today()))
                .toList();
    }

    /// Writes down what stands on a sheet.
    ///
    /// @param written all but the place, which the sheet knows
    public Receipt enter(SheetNumber number, Written written, Actor actor) {
        var sheet = db.sql("""
                        select number, place, place_path, place_name, place_name_en, code, request
                        from   requests.sheet
                        where  number = :number
                        for    update
                        """)
                .param("number", number.value())
                .query(Paper::sheet)
                .optional()
                .orElseThrow(() -> new RuleBroken(RequestRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT, "number"));
        allowed(actor, sheet.path());
        var entered = sheet.request();
        RequestRule.A_SHEET_IS_ENTERED_ONCE.requireAt(
                "number", entered == null, entered == null ? "" : new RequestNumber(entered).toString());
        var receipt = requests.submit(written.on(sheet), actor);
        db.sql("update requests.sheet set request = :request, entered_at = :at where number = :number")
                .param("request", receipt.id().value())
                .param("at", Moments.keptOrNull(clock.instant()))
                .param("number", number.value())
                .update();
        return withSlip(receipt, sheet);
    }

    /// The code on the slip is the sender's, who has nothing else in hand.
    private Receipt withSlip(Receipt receipt, Sheet sheet) {
        if (sheet.code().isEmpty()) return receipt;
        db.sql("update requests.request set code = :code where id = :id")
                .param("code", sheet.code())
                .param("id", receipt.id().value())
                .update();
        return new Receipt(receipt.id(), sheet.code());
    }

    private AccountId allowed(Actor actor, PlacePath path) {
        var account = actor.account();
        if (account == null || !actor.may(Right.TAKE_REQUESTS, path, today()))
            throw new NotAllowed(Right.TAKE_REQUESTS);
        return account;
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        var request = row.getObject("request", Long.class);
        var code = row.getString("code");
        return new Sheet(
                new SheetNumber(row.getLong("number")),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                RequestStore.placeName(row),
                code == null ? "" : code,
                request == null ? null : new RequestId(request));
    }
}
