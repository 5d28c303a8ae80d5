package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.requests.Channel;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ways in which a subdistrict hears people: its own twelve, named by itself.
@Service
@Transactional
public class HearingMethods {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    HearingMethods(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// Those that the subdistrict has named, by number.
    @Transactional(readOnly = true)
    public List<HearingMethod> of(PlacePath subdistrict) {
        return db.sql("""
                        select * from needs.hearing_method
                        where  subdistrict = :subdistrict and until is null
                        order  by number
                        """)
                .param("subdistrict", subdistrict.subdistrict().value())
                .query(HearingMethods::method)
                .list();
    }

    /// Those too that were left off since: what was heard by them stays heard by them.
    @Transactional(readOnly = true)
    public List<HearingMethod> everOf(PlacePath subdistrict) {
        return db.sql("select * from needs.hearing_method where subdistrict = :subdistrict order by number, id")
                .param("subdistrict", subdistrict.subdistrict().value())
                .query(HearingMethods::method)
                .list();
    }

    /// Names one, or names it anew. What was heard before and belongs to none yet is heard by it from its first day on;
    /// what belongs to another stays there.
    public void set(PlacePath subdistrict, HearingMethod method, Actor actor) {
        var today = Days.today(clock);
        actor.require(Right.EDIT_DUTIES, subdistrict, today);
        method.check();
        var since = method.since() == null ? today : method.since();
        NeedRule.A_METHOD_BEGINS_BY_TODAY.requireAt("since", !since.isAfter(today));
        NeedRule.A_WAY_IN_BELONGS_TO_ONE_METHOD.requireAt(
                "channels",
                of(subdistrict).stream()
                        .filter(other -> other.number() != method.number())
                        .noneMatch(other -> other.channels().stream().anyMatch(method.channels()::contains)));
        db.sql("""
                        insert into needs.hearing_method
                               (subdistrict, number, name, name_en, about, about_en, hard, hard_en, channels, kinds,
                                since)
                        values (:subdistrict, :number, :name, :nameEn, :about, :aboutEn, :hard, :hardEn, :channels,
                                :kinds, :since)
                        on conflict (subdistrict, number) where until is null do update
                        set    name = excluded.name, name_en = excluded.name_en, about = excluded.about,
                               about_en = excluded.about_en, hard = excluded.hard, hard_en = excluded.hard_en,
                               channels = excluded.channels, kinds = excluded.kinds,
                               since = excluded.since
                        """)
                .param("subdistrict", subdistrict.subdistrict().value())
                .param("number", method.number())
                .param("name", method.name().zh())
                .param("nameEn", method.name().en())
                .param("about", method.about().zh())
                .param("aboutEn", method.about().en())
                .param("hard", method.hard().zh())
                .param("hardEn", method.hard().en())
                .param("channels", names(method.channels()))
                .param("kinds", names(method.kinds()))
                .param("since", since)
                .update();
        fill(subdistrict);
        journal.record(
                new MethodNamed(subdistrict, method.number(), method.name().zh()), actor, "");
    }

    /// It is not used any more; its number is free for another.
    public void leaveOff(PlacePath subdistrict, int number, Actor actor) {
        var today = Days.today(clock);
        actor.require(Right.EDIT_DUTIES, subdistrict, today);
        var name = db.sql("""
                        update needs.hearing_method set until = :today
                        where  subdistrict = :subdistrict and number = :number and until is null
                        returning name
                        """)
                .param("today", today)
                .param("subdistrict", subdistrict.subdistrict().value())
                .param("number", number)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(number));
        journal.record(new MethodLeftOff(subdistrict, number, name), actor, "");
    }

    private void fill(PlacePath subdistrict) {
        db.sql("""
                        update needs.hearing h set method = needs.way_of(subdistrict, day, null, channel, kind)
                        where  subdistrict = :subdistrict and method is null
                        """).param("subdistrict", subdistrict.subdistrict().value()).update();
        db.sql("""
                        update needs.evidence e set method = needs.way_of(n.subdistrict, e.day, null, null, e.kind)
                        from   needs.need n
                        where  n.id = e.need and n.subdistrict = :subdistrict and e.method is null
                        """).param("subdistrict", subdistrict.subdistrict().value()).update();
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static HearingMethod method(ResultSet row, int number) throws SQLException {
        return new HearingMethod(
                row.getLong("id"),
                row.getInt("number"),
                new BilingualText(row.getString("name"), row.getString("name_en")),
                new BilingualText(row.getString("about"), row.getString("about_en")),
                new BilingualText(row.getString("hard"), row.getString("hard_en")),
                Arrays.stream((String[]) row.getArray("channels").getArray())
                        .map(Channel::valueOf)
                        .toList(),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(EvidenceKind::valueOf)
                        .toList(),
                row.getObject("since", LocalDate.class));
    }
}
