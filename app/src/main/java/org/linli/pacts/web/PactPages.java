package org.linli.pacts.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.pacts.Breach;
import org.linli.pacts.Breaches;
import org.linli.pacts.Clause;
import org.linli.pacts.Mediation;
import org.linli.pacts.PactId;
import org.linli.pacts.PactState;
import org.linli.pacts.PactSummary;
import org.linli.pacts.Pacts;
import org.linli.pacts.Side;
import org.linli.pacts.SideAnswer;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.places.Pickers;
import org.linli.requests.Glances;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the pages about pacts show.
@Component
class PactPages {

    private final Pacts pacts;
    private final Mediation mediation;
    private final Breaches breaches;
    private final PactStories stories;
    private final Meetings meetings;
    private final Glances concerns;
    private final People people;
    private final Pickers pickers;

    PactPages(
            Pacts pacts,
            Mediation mediation,
            Breaches breaches,
            PactStories stories,
            Meetings meetings,
            Glances concerns,
            People people,
            Pickers pickers) {
        this.pacts = pacts;
        this.mediation = mediation;
        this.breaches = breaches;
        this.stories = stories;
        this.meetings = meetings;
        this.concerns = concerns;
        this.people = people;
        this.pickers = pickers;
    }

    PactsPage all(Actor actor, Ui ui) {
        var all = pacts.list(actor).stream()
                .sorted(Comparator.comparing(PactsPage::part))
                .toList();
        var rows = Shelf.of(
                        ui, all, pact -> pact.title() + " " + pact.placeName().in(ui))
                .map(pact -> new PactRow(
                        pact,
                        mediation.sides(pact.id()).stream().map(Side::name).toList(),
                        breaches.of(pact.id()).stream()
                                .filter(one -> !one.isAnswered())
                                .count(),
                        pact.isToBeReviewed(ui.today())));
        return new PactsPage(rows, ui.may(Right.PREPARE_MEETINGS));
    }

    /// @param meeting 0 for none
    /// @param concern 0 for none
    PactFormPage fresh(long meeting, long concern, Actor actor, Ui ui) {
        var met = meeting == 0 || !meetings.mayWork(new MeetingId(meeting), actor)
                ? null
                : meetings.summary(new MeetingId(meeting));
        var told = concern == 0
                ? null
                : concerns.of(new RequestId(concern))
                        .filter(one -> actor.may(Right.SEE_REQUESTS, one.place(), ui.today()))
                        .orElse(null);
        var path = met != null ? met.path() : told != null ? told.place() : home(actor, ui);
        var first = path.equals(PlacePath.ALL) ? null : path.place();
        var source = met != null ? met.title() : told != null ? told.subject() : "";
        var account = actor.account();
        return new PactFormPage(
                source,
                met == null ? "" : met.id().toString(),
                told == null ? "" : told.id().toString(),
                source,
                pickers.of(ui, "place", first, PlacePath.ALL),
                mediators(path),
                account == null ? "" : account.toString());
    }

    PactPage of(PactId id, String address, Actor actor, Ui ui) {
        var pact = pacts.get(id, actor);
        var works = pacts.mayWork(pact, actor);
        var colleague = actor.may(Right.SEE_MEETINGS, pact.path(), ui.today());
        var sides = mediation.sides(id);
        var clauses = mediation.clauses(id);
        var told = breaches.of(id);
        var words = words(sides, ui);
        var holding = pact.holding();
        var isDraft = colleague && (holding == null || pact.isReworded());
        return new PactPage(
                pact,
                sides,
                holding == null ? null : wording(holding, clauses, told, words),
                isDraft ? wording(pact.draft(), clauses, List.of(), words) : null,
                mediation.answers(id, pact.draft()).stream()
                        .collect(Collectors.toMap(SideAnswer::side, Function.identity())),
                told.stream().map(one -> line(one, clauses, words)).toList(),
                breaches.quietening(pact),
                colleague ? pacts.reviews(id) : List.of(),
                colleague ? stories.of(id, ui) : List.of(),
                works ? pacts.acts(pact, actor) : List.of(),
                people.get(pact.mediator()).name(),
                works ? mediators(pact.path()) : List.of(),
                source(pact, colleague, actor, ui),
                address,
                ui.today(),
                colleague,
                works);
    }

    MinePactPage mine(PactId id, String code, Ui ui) {
        var pact = mediation.pact(id, code);
        var side = mediation.side(id, code);
        var asked = pact.state() == PactState.PROPOSED;
        int wording = asked || pact.holding() == null ? pact.draft() : pact.shown();
        var answer = mediation.answers(id, pact.draft()).stream()
                .filter(one -> one.side() == side.id())
                .findFirst()
                .orElse(null);
        return new MinePactPage(
                pact,
                side,
                wording(wording, mediation.clauses(id), List.of(), words(mediation.sides(id), ui)),
                answer,
                asked);
    }

    PosterPage poster(PactId id, String address, Actor actor, Ui ui) {
        var pact = pacts.get(id, actor);
        var sides = mediation.sides(id);
        var clauses = mediation.clauses(id).stream()
                .filter(one -> one.wording() == pact.shown())
                .toList();
        var link = address + "/pacts/" + id;
        var phone = people.organisation("COMMITTEE", pact.path())
                .map(OrganisationSummary::phone)
                .orElse("");
        return new PosterPage(
                pact,
                half(pact, sides, clauses, phone, new Ui(ui.words(), Locale.SIMPLIFIED_CHINESE, actor, ui.now())),
                half(pact, sides, clauses, phone, new Ui(ui.words(), Locale.ENGLISH, actor, ui.now())),
                WeekPicture.of(clauses, words(sides, ui)),
                link,
                QrCode.ofSign(link));
    }

    private static PosterPage.Half half(PactSummary pact, List<Side> sides, List<Clause> clauses, String phone, Ui ui) {
        var from = pact.from();
        var review = pact.review();
        return new PosterPage.Half(
                ui.lang(),
                ui.text("pacts.poster.head"),
                pact.placeName().in(ui),
                words(sides, ui).lines(clauses, Map.of()),
                from == null || review == null
                        ? ""
                        : ui.text("pacts.poster.since", ui.day(from, review), ui.day(review, from)),
                phone.isEmpty() ? ui.text("pacts.poster.scan") : ui.text("pacts.poster.call", phone));
    }

    private PactPage.Wording wording(int number, List<Clause> all, List<Breach> told, ClauseWords words) {
        var clauses = all.stream().filter(one -> one.wording() == number).toList();
        var broken = new HashMap<Long, Long>();
        for (var one : told) {
            var clause = one.clause();
            if (clause != null) broken.merge(clause, 1L, Long::sum);
        }
        return new PactPage.Wording(number, words.lines(clauses, broken), WeekPicture.of(clauses, words));
    }

    private static BreachLine line(Breach breach, List<Clause> clauses, ClauseWords words) {
        return new BreachLine(
                breach,
                clauses.stream()
                        .filter(one -> Optional.ofNullable(breach.clause())
                                .filter(id -> id == one.id())
                                .isPresent())
                        .findFirst()
                        .map(words::sentence)
                        .orElse(""));
    }

    private static ClauseWords words(List<Side> sides, Ui ui) {
        return new ClauseWords(ui, sides.stream().collect(Collectors.toMap(Side::id, Side::name)));
    }

    /// A concern for those who may see it, a meeting for those who may know of it.
    private PactPage.Source source(PactSummary pact, boolean colleague, Actor actor, Ui ui) {
        var meeting = pact.meeting();
        var concern = pact.concern();
        if (meeting != null) {
            var summary = meetings.summary(meeting);
            if (colleague || summary.state().isPublic())
                return new PactPage.Source(summary.title(), "/meetings/" + meeting);
        }
        if (concern == null) return new PactPage.Source("", "");
        return concerns.of(concern)
                .filter(one -> actor.may(Right.SEE_REQUESTS, one.place(), ui.today()))
                .map(one -> new PactPage.Source(one.subject(), "/requests/" + concern))
                .orElse(new PactPage.Source("", ""));
    }

    private List<Choice> mediators(PlacePath path) {
        var choices = new ArrayList<Choice>();
        for (var one : pacts.mediators(path)) choices.add(new Choice(one.id().toString(), one.name()));
        return choices;
    }

    private static PlacePath home(Actor actor, Ui ui) {
        return actor.placesOf(Right.PREPARE_MEETINGS, ui.today()).stream()
                .findFirst()
                .orElse(PlacePath.ALL);
    }
}
