package org.linli.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.demo.DemoNeedText.Line;
import org.linli.needs.Circle;
import org.linli.needs.Disproof;
import org.linli.needs.Estimate.Method;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.EvidenceKind;
import org.linli.needs.EvidenceSource;
import org.linli.needs.EvidenceSources;
import org.linli.needs.Holder;
import org.linli.needs.NeedAct;
import org.linli.needs.NeedDraft;
import org.linli.needs.NeedState;
import org.linli.needs.NewEstimate;
import org.linli.needs.NewEvidence;
import org.linli.needs.PastNeed;
import org.linli.needs.PastNeed.Figure;
import org.linli.needs.PastNeed.Measured;
import org.linli.needs.PastNeed.Step;
import org.linli.needs.PastNeeds;
import org.linli.needs.Priority;
import org.linli.needs.SiteCheck;
import org.linli.needs.Strength;
import org.linli.needs.Unit;
import org.linli.needs.WeekHours;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.SiteKind;
import org.linli.requests.RequestId;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.linli.ui.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the neighbours of the demo lack, and how anybody knows. Its concerns, the survey, the meetings and the
/// published figures must be there first.
@Component
@Profile("demo")
class DemoNeeds {

    private static final Actor SELF = Actor.program("demo");
    private static final String PIPES = "下水总管";
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    private final Places places;
    private final People people;
    private final Voices voices;
    private final PastNeeds past;
    private final List<EvidenceSource> sources;
    private final Words words;
    private final DemoPipesMeeting pipes;
    private final Clock clock;

    DemoNeeds(
            Places places,
            People people,
            Voices voices,
            PastNeeds past,
            List<EvidenceSource> sources,
            Words words,
            DemoPipesMeeting pipes,
            Clock clock) {
        this.places = places;
        this.people = people;
        this.voices = voices;
        this.past = past;
        this.sources = List.copyOf(sources);
        this.words = words;
        this.pipes = pipes;
        this.clock = clock;
    }

    /// Writes them down, or nothing if any is there already. What came of one of them follows.
    void load() {
        if (past.any()) return;
        var texts = DemoNeedText.all();
        var needs = past.add(texts.stream().map(this::need).toList(), SELF);
        for (int i = 0; i < needs.size(); i++) if (texts.get(i).text("need").contains(PIPES)) pipes.load(needs.get(i));
    }

    private PastNeed need(DemoNeedText text) {
        var place = places.search(text.text("where"), PlacePath.ALL, 1).getFirst();
        var raised = ago(text.days("raised"));
        return new PastNeed(
                draft(text, place),
                hours(text),
                spread(text, place),
                actor(Right.RAISE_NEEDS, place),
                raised,
                concerns(text, place, raised),
                evidence(text, place.path()),
                figures(text),
                text.named("wrong").stream().map(this::disproof).toList(),
                text.named("by").stream().findFirst().map(this::measured).orElse(null),
                text.named("foot").stream().findFirst().map(this::walk).orElse(null),
                steps(text, raised, actor(Right.DECIDE_NEEDS, place)));
    }

    private NeedDraft draft(DemoNeedText text, PlaceSummary place) {
        var kind = text.text("kind").split(" ");
        return new NeedDraft(
                text.text("need"),
                text.text("body"),
                place.id(),
                holder(text, place),
                kind[0],
                Unit.valueOf(kind[1]),
                Strength.valueOf(kind[2]),
                day(text.days("since")),
                text.text("why"),
                text.text("unknown"),
                true);
    }

    private Holder holder(DemoNeedText text, PlaceSummary place) {
        var body = text.text("body_of");
        if (!body.isEmpty())
            return new Holder.Body(
                    people.organisation(body, place.path()).orElseThrow().id());
        var who = text.text("who").split(" ", 2);
        return new Holder.Residents(Circle.valueOf(who[0]), who.length > 1 ? who[1] : "");
    }

    private static WeekHours hours(DemoNeedText text) {
        var week = WeekHours.NEVER;
        for (var part : text.text("hours").split(",\\s*")) {
            var said = part.split(" ");
            var cells = new ArrayList<Integer>();
            for (int day : span(said[0])) for (int hour : span(said[1])) cells.add(day * WeekHours.HOURS + hour);
            week = week.painted(cells, Integer.parseInt(said[2]));
        }
        return week;
    }

    private static int[] span(String said) {
        var ends = said.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .toArray();
    }

    private Map<PlaceId, @Nullable Integer> spread(DemoNeedText text, PlaceSummary place) {
        var spread = new LinkedHashMap<PlaceId, @Nullable Integer>();
        for (var part : text.text("at").split(",\\s*")) {
            if (part.isEmpty()) continue;
            var said = part.split(" ");
            spread.put(places.search(said[0], place.path(), 1).getFirst().id(), Integer.valueOf(said[1]));
        }
        return spread;
    }

    private List<RequestId> concerns(DemoNeedText text, PlaceSummary place, Instant before) {
        var said = text.text("concerns").split(" ");
        var words = said[1].equals("-") ? "" : said[1];
        return voices.find(place.path(), text.text("kind").split(" ")[0], words, 400).stream()
                .filter(voice -> voice.receivedAt().isBefore(before))
                .limit(Integer.parseInt(said[0]))
                .map(Voice::id)
                .toList();
    }

    private List<NewEvidence> evidence(DemoNeedText text, PlacePath place) {
        var unit = Unit.valueOf(text.text("kind").split(" ")[1]);
        return text.lines().stream()
                .filter(line -> line.name().equals("for") || line.name().equals("against"))
                .map(line -> line.parts().get(1).startsWith("@") ? chosen(line, place, unit) : elsewhere(line))
                .toList();
    }

    /// What lies in Linli itself: the earliest that those words find, and of its answers the one with these.
    private NewEvidence chosen(Line line, PlacePath place, Unit unit) {
        var words = line.words();
        var kind = EvidenceKind.valueOf(words[0]);
        var ui = new Ui(this.words, Locale.CHINESE, SELF, clock.instant());
        var source =
                sources.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        var found = source.find(place, line.parts().get(1).substring(1), 0, 10, SELF, ui)
                .page()
                .getLast();
        var offer = source.answers(found.reference(), place, unit, SELF, ui).stream()
                .filter(one -> one.title().contains(line.parts().get(2)))
                .findFirst()
                .orElseThrow();
        return EvidenceSources.brought(kind, offer, Integer.parseInt(words[1]), side(line));
    }

    private static Speaks side(Line line) {
        return line.name().equals("for") ? Speaks.FOR : Speaks.AGAINST;
    }

    private NewEvidence elsewhere(Line line) {
        var words = line.words();
        return new NewEvidence(
                EvidenceKind.valueOf(words[0]),
                "",
                line.parts().get(1),
                line.parts().get(2),
                day(Integer.parseInt(words[2])),
                Integer.parseInt(words[1]),
                side(line),
                null);
    }

    private static List<Figure> figures(DemoNeedText text) {
        return text.lines().stream()
                .filter(line -> line.name().equals("count") || line.name().equals("out"))
                .map(DemoNeeds::figure)
                .toList();
    }

    private static Figure figure(Line line) {
        var words = line.words();
        return new Figure(
                Integer.parseInt(words[0]) - 1,
                new NewEstimate(
                        null,
                        Method.valueOf(words[1]),
                        Integer.valueOf(words[2]),
                        Integer.valueOf(words[3]),
                        Integer.valueOf(words[4]),
                        line.parts().get(1),
                        line.name().equals("out") ? line.parts().get(2) : ""));
    }

    private Measured measured(Line line) {
        var start = line.parts().get(1).split(" ");
        var target = line.parts().get(2).split(" ");
        var again = line.parts().size() > 3 ? line.parts().get(3).split(" ") : null;
        return new Measured(
                line.parts().getFirst(),
                new BigDecimal(start[0]),
                day(Integer.parseInt(start[1])),
                Integer.parseInt(start[2]) - 1,
                new BigDecimal(target[0]),
                day(-Integer.parseInt(target[1])),
                again == null ? null : new BigDecimal(again[0]),
                again == null ? null : day(Integer.parseInt(again[1])));
    }

    private SiteCheck walk(Line line) {
        var parts = line.parts();
        var ends = parts.stream()
                .skip(1)
                .limit(2)
                .map(name -> places.search(name, PlacePath.ALL, 1).getFirst().id())
                .toList();
        return new SiteCheck(
                SiteKind.valueOf(parts.getFirst()),
                ends.isEmpty() ? null : ends.getFirst(),
                ends.isEmpty() ? null : ends.getLast(),
                parts.size() < 5 ? null : LocalTime.parse(parts.get(3)),
                parts.size() < 5 ? null : LocalTime.parse(parts.get(4)));
    }

    private Disproof disproof(Line line) {
        var standing = line.parts().get(2).split("\\s+", 3);
        return new Disproof(
                0,
                line.parts().get(0),
                line.parts().get(1),
                day(-Integer.parseInt(standing[0])),
                Disproof.State.valueOf(standing[1]),
                standing.length > 2 ? standing[2] : "");
    }

    /// What was done with it, evenly between the day it was raised and the day it came where it stands.
    private List<Step> steps(DemoNeedText text, Instant raised, Actor by) {
        var to = text.text("to").split("\\s+", 3);
        var acts = way(NeedState.valueOf(to[0]));
        var last = ago(Integer.parseInt(to[1]));
        var order = text.text("order").split(" ", 2);
        var said = to[2].split("\\|");
        var steps = new ArrayList<Step>();
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            var words = switch (act) {
                case VERIFY -> text.text("seen");
                case PRIORITISE -> order[1];
                case MEET -> said[1].strip();
                case MATCH, LEAVE_UNMET -> said[0].strip();
                default -> "";
            };
            var at = raised.plus(Duration.ofDays(Duration.between(raised, last).toDays() * (i + 1) / acts.size()));
            var priority = order[0].isEmpty() ? Priority.SOON : Priority.valueOf(order[0]);
            steps.add(new Step(act, at, act == NeedAct.EXPIRE ? SELF : by, words, priority));
        }
        return steps;
    }

    private static List<NeedAct> way(NeedState to) {
        var sized = List.of(NeedAct.VERIFY, NeedAct.SIZE, NeedAct.PRIORITISE);
        return switch (to) {
            case RAISED, CHANGED -> List.of();
            case VERIFIED -> List.of(NeedAct.VERIFY);
            case SIZED -> sized.subList(0, 2);
            case PRIORITISED -> sized;
            case MATCHED -> and(sized, NeedAct.MATCH);
            case UNMET -> and(sized, NeedAct.LEAVE_UNMET);
            case IN_SERVICE -> and(sized, NeedAct.MATCH, NeedAct.START);
            case MET -> and(sized, NeedAct.MATCH, NeedAct.START, NeedAct.MEET);
            case EXPIRED -> List.of(NeedAct.VERIFY, NeedAct.EXPIRE);
        };
    }

    private static List<NeedAct> and(List<NeedAct> first, NeedAct... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    private Actor actor(Right right, PlaceSummary place) {
        var person = people.holders(right, place.path()).getFirst();
        return new Actor(person.id(), person.organisation(), person.name(), List.of());
    }

    private Instant ago(int days) {
        return Days.today(clock)
                .minusDays(days)
                .atTime(MORNING)
                .atZone(Days.ZONE)
                .toInstant();
    }

    private LocalDate day(int ago) {
        return Days.of(ago(ago));
    }
}
