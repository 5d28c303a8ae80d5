package org.linli.positions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Stakeholders;
import org.linli.engine.consensus.Finding;
import org.linli.engine.consensus.Opinion;
import org.linli.journal.Journal;
import org.linli.journal.Reactions;
import org.linli.positions.PastSoundings.PastVote;
import org.linli.positions.PastSoundings.Voice;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A question is put to everybody; each phone and each sheet of paper says one thing to each statement, and what all
/// said is counted once.
@DatabaseTest
class SoundingsTest {

    private static final Actor SELF = Actor.program("test");
    private final LocalDate today = LocalDate.now(Days.ZONE);

    private static Quarter.@Nullable Built built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Soundings soundings;

    @Autowired
    Statements statements;

    @Autowired
    Voting voting;

    @Autowired
    PositionSheets sheets;

    @Autowired
    SoundingResults results;

    @Autowired
    SoundingMatrix matrix;

    @Autowired
    PastSoundings past;

    @Autowired
    SoundingStore store;

    @Autowired
    Drawing drawing;

    @Autowired
    Meetings meetings;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Journal journal;

    @Autowired
    Reactions reactions;

    @Autowired
    JdbcClient db;

    private Actor worker;
    private Actor neighbour;
    private PlaceId community;

    @BeforeEach
    void build() {
        if (built == null) built = quarter.build();
        community = built.community().place();
        worker = actor(Role.COMMUNITY_WORKER, built.community());
        neighbour = actor(Role.COMMUNITY_WORKER, built.other());
    }

    @Test
    void onlyWhoPreparesMeetingsThereAsksAndSteers() {
        assertThatThrownBy(() -> soundings.ask(facts(List.of()), neighbour)).isInstanceOf(NotAllowed.class);
        var id = ask();
        assertThatThrownBy(() -> soundings.close(id, neighbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> statements.put(id, "再加一句", neighbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sheets.print(id, 3, neighbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> matrix.take(id, "看看", neighbour)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void beforeItsFirstDayOnlyColleaguesOfThePlaceKnowOfIt() {
        var facts = facts(List.of());
        var id = soundings.ask(
                new SoundingFacts(
                        facts.question(),
                        "",
                        community,
                        null,
                        List.of(),
                        facts.statements(),
                        today.plusDays(1),
                        today.plusDays(5),
                        false),
                worker);
        assertThatThrownBy(() -> soundings.get(id, Actor.PUBLIC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> soundings.get(id, neighbour)).isInstanceOf(NotFound.class);
        assertThat(soundings.get(id, worker).id()).isEqualTo(id);
        assertThat(soundings.list(Actor.PUBLIC)).extracting(SoundingSummary::id).doesNotContain(id);
        assertThat(soundings.list(worker)).extracting(SoundingSummary::id).contains(id);
        refused(PositionRule.ONLY_AN_OPEN_QUESTION_IS_ANSWERED, () -> voting.come(id, "", null));
    }

    @Test
    void onePersonSaysOneThingToAStatementAndMayChangeIt() {
        var id = ask();
        var voter = come(id, "");
        long first = statements.shown(id).getFirst().id();
        voting.say(voter, new GivenVote(first, Opinion.AGREE, ""));
        voting.say(voter, new GivenVote(first, Opinion.DISAGREE, "先修路"));
        assertThat(voting.said(voter)).containsOnlyKeys(first);
        var line = picture(id).of(first).orElseThrow();
        assertThat(line.all()).isEqualTo(new Stances(0, 1, 0));
        assertThat(results.conditions(id))
                .containsExactly(Map.entry(
                        first, new Conditions(List.of(new Said(first, Opinion.DISAGREE, "先修路")), 0)));
        assertThatThrownBy(() -> voting.say(voter, new GivenVote(987654, Opinion.AGREE, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theConditionsOfOneStatementDoNotPushOutThoseOfTheNextAndTheRestIsCounted() {
        var id = ask();
        var shown = statements.shown(id);
        for (int n = 1; n <= 53; n++) {
            var voter = come(id, "");
            voting.say(voter, new GivenVote(shown.get(0).id(), Opinion.AGREE, "第 " + n + " 个条件"));
            if (n <= 2) voting.say(voter, new GivenVote(shown.get(1).id(), Opinion.DISAGREE, "先修路 " + n));
        }

        var conditions = results.conditions(id);

        var first = requireNonNull(conditions.get(shown.get(0).id()));
        assertThat(first).extracting(Conditions::more).isEqualTo(3);
        assertThat(first.latest())
                .hasSize(50)
                .first()
                .extracting(Said::condition)
                .isEqualTo("第 53 个条件");
        var second = requireNonNull(conditions.get(shown.get(1).id()));
        assertThat(second).extracting(Conditions::more).isEqualTo(0);
        assertThat(second.latest()).extracting(Said::condition).containsExactly("先修路 2", "先修路 1");
    }

    @Test
    void theOldestQuestionIsFoundHoweverManyWereAskedAfterwards() {
        var id = ask();
        db.sql("""
                        insert into positions.sounding (place, place_path, place_name, question, opens_on, closes_on, free,
                                                        asked_at, closed_at)
                        select place, place_path, place_name, question, opens_on, closes_on, free, asked_at, asked_at
                        from   positions.sounding, generate_series(1, 301) where id = :id
                        """).param("id", id.value()).update();

        assertThat(soundings.list(Actor.PUBLIC)).extracting(SoundingSummary::id).contains(id);
    }

    @Test
    void whatIsAskedTodayIsFoundOnTheFirstPageOfItsPlaceAndOfNoOther() throws Exception {
        var asked = ask();
        var over = ask();
        soundings.close(over, worker);

        var here = new Visitor(port).get("/?place=" + community).page();
        var other = requireNonNull(built).other().place();
        var elsewhere = new Visitor(port).get("/?place=" + other).page();

        assertThat(here.select("a[href=/positions/" + asked + "]")).isNotEmpty();
        assertThat(here.select("a[href=/positions/" + over + "]")).isEmpty();
        assertThat(elsewhere.select("a[href=/positions/" + asked + "]")).isEmpty();
        assertThat(new Visitor(port).get("/positions/" + asked).status()).isEqualTo(200);
    }

    @Test
    void beforeAMeetingItsGroupsAreThoseOfTheQuestion() {
        var meeting = meeting();
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "一楼", null, null, ""), SELF);
        stakeholders.add(meeting, new NewParty(Box.KNOWS, "一楼", null, null, ""), SELF);
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "租户", null, null, ""), SELF);
        var facts = facts(List.of());
        var id = soundings.ask(
                new SoundingFacts(
                        facts.question(),
                        "",
                        null,
                        meeting,
                        List.of(),
                        facts.statements(),
                        today,
                        today.plusDays(5),
                        false),
                worker);
        var sounding = soundings.get(id, Actor.PUBLIC);
        assertThat(sounding.place()).isEqualTo(community);
        assertThat(soundings.parties(sounding)).containsExactly("一楼", "租户");
        assertThat(soundings.of(meeting)).extracting(SoundingSummary::id).containsExactly(id);
        refused(PositionRule.A_GROUP_IS_ONE_OF_THOSE_NAMED, () -> voting.come(id, "别的人", null));
        var voter = come(id, "一楼");
        voting.say(voter, new GivenVote(statements.shown(id).getFirst().id(), Opinion.AGREE, ""));
        assertThat(picture(id).parties()).containsExactly(new PositionPicture.PartySize("一楼", 1));
    }

    @Test
    void whatAResidentAddsWaitsForAColleagueUnlessTheQuestionIsFree() {
        var id = ask();
        assertThat(statements.suggest(id, "门口装灯")).isFalse();
        refused(PositionRule.THE_SAME_IS_SAID_ONCE, () -> statements.suggest(id, "门口装灯"));
        refused(PositionRule.A_STATEMENT_NAMES_NO_PHONE_AND_NO_PAGE, () -> statements.suggest(id, "打 13800001234 找老张"));
        assertThat(statements.shown(id)).extracting(Statement::words).doesNotContain("门口装灯");
        long added = statements.of(id).getLast().id();
        statements.show(id, added, worker);
        assertThat(statements.shown(id)).extracting(Statement::words).contains("门口装灯");
        statements.strike(id, added, worker);
        assertThat(statements.shown(id)).extracting(Statement::words).doesNotContain("门口装灯");
        assertThat(statements.suggest(id, "门口装灯")).isFalse();
    }

    @Test
    void aSheetSpeaksOnceOnPaperOrOnAPhone() {
        var id = ask();
        var first = sheets.print(id, 2, worker);
        var both = sheets.printed(id, first, 2, worker);
        long statement = statements.shown(id).getFirst().id();
        var ticked = List.of(new GivenVote(statement, Opinion.AGREE, "要有灯"));
        refused(PositionRule.A_SHEET_SAYS_SOMETHING, () -> sheets.enter(id, both.getFirst(), "", List.of(), worker));
        sheets.enter(id, both.getFirst(), "", ticked, worker);
        refused(PositionRule.A_SHEET_SPEAKS_ONCE, () -> sheets.enter(id, both.getFirst(), "", ticked, worker));
        refused(PositionRule.A_SHEET_SPEAKS_ONCE, () -> voting.come(id, "", both.getFirst()));
        voting.come(id, "", both.getLast());
        refused(PositionRule.A_SHEET_SPEAKS_ONCE, () -> sheets.enter(id, both.getLast(), "", ticked, worker));
        var other = ask();
        refused(
                PositionRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT,
                () -> sheets.enter(other, both.getFirst(), "", ticked, worker));
        assertThat(sheets.count(id)).isEqualTo(new PositionSheets.Count(2, 1));
        assertThat(picture(id).of(statement).orElseThrow().all()).isEqualTo(new Stances(1, 0, 0));
    }

    @Test
    void whatIsClosedTakesNothingMore() {
        var id = ask();
        var voter = come(id, "");
        var sheet = sheets.print(id, 1, worker);
        soundings.extend(id, today.plusDays(20), worker);
        soundings.close(id, worker);
        long statement = statements.shown(id).getFirst().id();
        var vote = new GivenVote(statement, Opinion.AGREE, "");
        refused(PositionRule.ONLY_AN_OPEN_QUESTION_IS_ANSWERED, () -> voting.say(voter, vote));
        refused(PositionRule.WHAT_IS_CLOSED_STAYS, () -> sheets.enter(id, sheet, "", List.of(vote), worker));
        refused(PositionRule.WHAT_IS_CLOSED_STAYS, () -> soundings.extend(id, today.plusDays(3), worker));
        assertThat(soundings.get(id, Actor.PUBLIC).closedAt()).isNotNull();
    }

    @Test
    void everyChangeIsInTheJournalAndNoneSaysWhoSaidWhat() {
        var id = ask();
        voting.say(come(id, ""), new GivenVote(statements.shown(id).getFirst().id(), Opinion.DISAGREE, "先修灯"));
        var story = journal.story(id.subject(), EnumSet.allOf(Visibility.class));
        assertThat(story)
                .extracting(entry -> entry.type())
                .containsExactly("SoundingAsked", "VoterCame", "PositionTaken");
        assertThat(story.getLast().facts().toString())
                .doesNotContain("DISAGREE")
                .doesNotContain("先修灯");
    }

    @Test
    void ofManyAPictureIsDrawnAwayFromTheRequestAfterSomethingWasSaid() throws Exception {
        var id = past.add(facts(List.of("有车的", "没车的")), crowd(), Instant.now(), SELF);
        var drawn = results.of(id).orElseThrow().picture();
        assertThat(drawn.finding()).isEqualTo(Finding.GROUPS);
        assertThat(drawn.people()).isEqualTo(60);
        assertThat(results.order(id)).hasSize(6);

        long statement = statements.shown(id).getFirst().id();
        voting.say(come(id, "有车的"), new GivenVote(statement, Opinion.PASS, ""));
        assertThat(results.of(id).orElseThrow().picture().people()).isEqualTo(60);
        reactions.settle(Duration.ofSeconds(20));
        assertThat(store.outdated()).contains(id);
        drawing.outdated();
        assertThat(results.of(id).orElseThrow().picture().people()).isEqualTo(61);
        assertThat(store.outdated()).doesNotContain(id);
    }

    @Test
    void whatIsTakenAwayNamesNobodyAndIsWrittenDown() {
        var id = past.add(facts(List.of("有车的", "没车的")), crowd(), Instant.now(), SELF);
        var taken = matrix.take(id, "和大家一起看", worker);
        assertThat(taken.rows()).hasSize(60);
        assertThat(taken.rows()).extracting(SoundingMatrix.Row::party).containsOnly("有车的", "没车的");
        assertThat(taken.rows().getFirst().opinions()).hasSize(6);
        assertThat(journal.story(id.subject(), EnumSet.of(Visibility.AUDIT)))
                .extracting(entry -> entry.type())
                .containsExactly("PositionsExported");
    }

    private List<Voice> crowd() {
        var chance = new Random(3);
        var voices = new ArrayList<Voice>();
        for (int person = 0; person < 60; person++) {
            var votes = new ArrayList<PastVote>();
            for (int i = 0; i < 6; i++) {
                boolean agrees = i >= 5 || person % 2 == 0;
                if (chance.nextInt(100) < 6) agrees = !agrees;
                votes.add(new PastVote(i, agrees ? Opinion.AGREE : Opinion.DISAGREE, ""));
            }
            voices.add(new Voice(person % 2 == 0 ? "有车的" : "没车的", votes));
        }
        return voices;
    }

    private PositionPicture picture(SoundingId id) {
        return results.of(id).orElseThrow().picture();
    }

    private Voter come(SoundingId id, String party) {
        return voting.voter(id, voting.come(id, party, null)).orElseThrow();
    }

    private SoundingId ask() {
        return soundings.ask(facts(List.of()), worker);
    }

    private SoundingFacts facts(List<String> parties) {
        return new SoundingFacts(
                "院里的车位怎么停？",
                "",
                community,
                null,
                parties,
                List.of("排号", "先到先停", "交钱", "再画二十个", "外面的车不让进", "要有灯"),
                today,
                today.plusDays(7),
                false);
    }

    private MeetingId meeting() {
        return meetings.propose(
                new MeetingDraft(
                        "车位", "", MeetingKind.TEAHOUSE, DecisionKind.CONSULTATION, null, community, Origin.NONE),
                SELF);
    }

    private static Actor actor(Role role, PlacePath place) {
        return new Actor(null, null, "赵立平", List.of(new Grant(role, place, Period.since(LocalDate.EPOCH))));
    }
}
