package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.RULES_ARE_A_FEW_SENTENCES;
import static org.linli.dialogue.MeetingRule.RULES_HAVE_A_NAME;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.linli.dialogue.RuleEvent.RulesWritten;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules under which people of a place meet. They are theirs: anybody who prepares meetings there may write the
/// next version; no version is ever changed.
@Service
@Transactional
public class RuleBook {

    private final RuleStore rules;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    RuleBook(RuleStore rules, Places places, Journal journal, Clock clock) {
        this.rules = rules;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MeetingRules get(long id) {
        return rules.get(id);
    }

    /// The last version of each that holds in the place.
    @Transactional(readOnly = true)
    public List<MeetingRules> at(PlacePath place) {
        return rules.at(place);
    }

    /// The last version of each of those that the reader's places know, the newest first.
    @Transactional(readOnly = true)
    public List<MeetingRules> of(Actor reader) {
        var own = reader.placesOf(Right.SEE_MEETINGS, Days.today(clock)).stream()
                .map(PlacePath::value)
                .toList();
        return rules.around(own).stream()
                .sorted(Comparator.comparing(MeetingRules::madeAt).reversed())
                .toList();
    }

    /// Where they hold.
    @Transactional(readOnly = true)
    public PlaceId placeOf(long id) {
        return rules.placeOf(id).place();
    }

    /// All versions of the rules, the last first.
    @Transactional(readOnly = true)
    public List<MeetingRules> versions(long id) {
        return rules.versions(id);
    }

    /// Writes the next version of the rules of that name, or the first.
    ///
    /// @return its number
    public long write(PlaceId id, NewRules said, Actor actor) {
        var place = places.get(id);
        actor.require(Right.PREPARE_MEETINGS, place.path(), Days.today(clock));
        check(said);
        long number = rules.insert(said, place, actor.name(), clock.instant());
        journal.record(
                new RulesWritten(
                        number, place.path(), said.name(), rules.get(number).number()),
                actor,
                "");
        return number;
    }

    static void check(NewRules said) {
        var quorum = said.quorum();
        Rule.together(
                () -> RULES_HAVE_A_NAME.requireAt("name", !said.name().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.requireAt(
                        "name", said.name().length() <= NewRules.NAME_LIMIT, NewRules.NAME_LIMIT),
                () -> RULES_ARE_A_FEW_SENTENCES.requireAt(
                        "lines",
                        !said.lines().isEmpty()
                                && said.lines().size() <= NewRules.MOST_LINES
                                && said.lines().stream().allMatch(line -> line.length() <= NewRules.LINE_LIMIT),
                        NewRules.MOST_LINES,
                        NewRules.LINE_LIMIT),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt("minutes", said.minutes() >= 1 && said.minutes() <= 30),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt("turns", said.turns() >= 1 && said.turns() <= 10),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt(
                        "objectionDays", said.objectionDays() >= 0 && said.objectionDays() <= 30),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt(
                        "proxies", said.proxies() >= 0 && said.proxies() <= NewRules.MOST_PROXIES),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt("quorum", quorum == null || (quorum >= 1 && quorum <= 100_000)));
    }
}
