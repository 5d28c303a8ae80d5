package org.linli.people;

import java.time.Clock;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with organisations.
@Service
@Transactional
public class Organisations {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Organisations(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    public OrganisationId add(OrganisationFacts facts, Actor by) {
        require(by, facts.place());
        check(facts, 0);
        var id = new OrganisationId(
                db.sql("""
                insert into people.organisation (code, kind, name, name_en, phone, hours, address, place)
                values (:code, :kind, :name, :nameEn, :phone, :hours, :address, :place)
                returning id
                """).paramSource(facts.parameters()).query(Long.class).single());
        journal.record(new PeopleEvent.OrganisationAdded(id, facts.code(), facts.place()), by, "");
        return id;
    }

    /// @param version as it was shown; [Stale] if somebody else changed it since
    public void change(OrganisationId id, int version, OrganisationFacts facts, Actor by) {
        record Now(PlacePath place, int version) {}
        var now = db.sql("select place, version from people.organisation where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> new Now(new PlacePath(row.getString("place")), row.getInt("version")))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        require(by, now.place());
        require(by, facts.place());
        if (now.version() != version) throw new Stale("organisation:" + id, now.version());
        check(facts, id.value());
        db.sql("""
                update people.organisation
                set code = :code, kind = :kind, name = :name, name_en = :nameEn, phone = :phone, hours = :hours,
                    address = :address, place = :place,
                    version = version + 1
                where id = :id
                """).paramSource(facts.parameters().addValue("id", id.value())).update();
        journal.record(new PeopleEvent.OrganisationChanged(id, facts.code(), facts.place()), by, "");
    }

    private void require(Actor by, PlacePath place) {
        by.require(Right.MANAGE_ACCOUNTS, place, Days.today(clock));
    }

    private void check(OrganisationFacts facts, long self) {
        Rule.together(
                () -> PeopleRule.AN_ORGANISATION_HAS_A_CODE_OF_CAPITALS.requireAt(
                        "code", facts.code().matches("[A-Z][A-Z0-9_]{1,39}")),
                () -> PeopleRule.AN_ORGANISATION_HAS_A_NAME.requireAt(
                        "name", facts.name().matches("\\P{Cntrl}{1,60}")),
                () -> PeopleRule.AN_ORGANISATION_HAS_A_NAME.requireAt(
                        "nameEn", facts.nameEn().matches("\\P{Cntrl}{0,120}")),
                facts.reach()::check);
        var same = db.sql("""
                select count(*)
                from people.organisation
                where code = :code and place = :place and id <> :self
                """)
                .param("code", facts.code())
                .param("place", facts.place().value())
                .param("self", self)
                .query(Long.class)
                .single();
        PeopleRule.AN_ORGANISATION_CODE_IS_UNIQUE_IN_A_PLACE.requireAt("code", same == 0);
    }
}
