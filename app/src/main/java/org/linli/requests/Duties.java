package org.linli.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.requests.SortingEvent.DutyEnded;
import org.linli.requests.SortingEvent.DutySet;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the duty matrix is read as a whole and changed: never over, always from a day on.
@Service
@Transactional
public class Duties {

    private final DutyRows rows;
    private final Categories categories;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Duties(DutyRows rows, Categories categories, People people, Journal journal, Clock clock) {
        this.rows = rows;
        this.categories = categories;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /// What holds today in the subdistrict or in a part of it, by category, the deepest place first.
    @Transactional(readOnly = true)
    public List<DutyRow> today(PlacePath subdistrict) {
        return rows.of(subdistrict, day());
    }

    /// Everything that was ever said about the category there, the newest first.
    @Transactional(readOnly = true)
    public List<DutyRow> history(String category, PlacePath subdistrict) {
        return rows.history(category, subdistrict);
    }

    /// Categories that would fall between the chairs in the subdistrict.
    @Transactional(readOnly = true)
    public List<DutyHole> holes(PlacePath subdistrict) {
        var today = today(subdistrict);
        var codes = people.organisations(subdistrict).stream()
                .map(OrganisationSummary::code)
                .toList();
        return categories.leaves().stream()
                .flatMap(leaf -> DutyHole.of(leaf, today, codes).stream())
                .toList();
    }

    /// Writes a line down from a day on; what held before ends on that day.
    public void set(DutyRow row, Actor actor, String reason) {
        allow(row.place(), actor);
        Rule.together(
                () -> RequestRule.A_CATEGORY_IS_ONE_OF_THE_LIST.requireAt(
                        "category",
                        categories
                                .find(row.category())
                                .filter(c -> c.parent() != null)
                                .isPresent()),
                () -> SortingRule.A_DUTY_NAMES_WHO_LEADS.requireAt(
                        "lead", !row.lead().isBlank()),
                () -> SortingRule.A_DUTY_SAYS_WHAT_IT_RESTS_ON.requireAt(
                        "basis", !row.basis().zh().isBlank()),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit(
                        "basis", row.basis().zh(), 200),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit(
                        "basisEn", row.basis().en(), 200),
                () -> SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER.requireAt(
                        "from", !row.period().from().isBefore(day())));
        rows.insert(row);
        journal.record(
                new DutySet(
                        row.place(), row.category(), row.lead(), row.period().from()),
                actor,
                reason);
    }

    /// Ends a line of a place: from that day on holds what the places above say.
    public void end(long id, LocalDate until, Actor actor, String reason) {
        var row = rows.get(id);
        allow(row.place(), actor);
        SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER.requireAt("until", !until.isBefore(day()));
        SortingRule.AN_END_COMES_AFTER_THE_START.requireAt(
                "until", !until.isBefore(row.period().from()));
        rows.end(id, until);
        journal.record(new DutyEnded(row.place(), row.category(), row.lead(), until), actor, reason);
    }

    private void allow(PlacePath place, Actor actor) {
        actor.require(Right.EDIT_DUTIES, place, day());
    }

    private LocalDate day() {
        return Days.today(clock);
    }
}
