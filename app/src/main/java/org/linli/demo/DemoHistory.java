package org.linli.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.PastRequest;
import org.linli.requests.PastRequests;
import org.linli.requests.PastRequests.Placed;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Two years of what the neighbours said, with its seasons, up to this morning. The same day gives the same history.
@Component
@Profile("demo")
class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
    private static final int DAYS = 730;
    private static final int A_DAY = 8;
    private static final int AT_ONCE = 1000;
    private static final List<String> DOORS =
            List.of("", "", "1单元", "2单元", "2单元 一楼", "1单元 三楼", "3单元 顶楼", "2单元 402", "1单元 101", "3单元 五楼");
    private static final List<Channel> CHANNELS = List.of(
            Channel.PHONE_PAGE,
            Channel.PHONE_PAGE,
            Channel.CALL,
            Channel.CALL,
            Channel.DESK,
            Channel.WARDEN,
            Channel.VISIT,
            Channel.BOX);

    private final Places places;
    private final People people;
    private final Requests requests;
    private final PastRequests past;
    private final Clock clock;
    private final Map<PlaceId, Actor> sorters = new HashMap<>();

    DemoHistory(Places places, People people, Requests requests, PastRequests past, Clock clock) {
        this.places = places;
        this.people = people;
        this.requests = requests;
        this.past = past;
        this.clock = clock;
    }

    /// Writes it down, or nothing if it is there already.
    void load() {
        if (requests.isKnown(submission(0))) return;
        var quarter = places.search("桐荫街道", PlacePath.ALL, 10).stream()
                .filter(place -> place.kind() == PlaceKind.SUBDISTRICT)
                .findFirst()
                .orElseThrow();
        var all = tell(quarter);
        var codes = new SplittableRandom(7);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            past.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)), codes);
            LOG.info("Demo: {} of {} concerns of two years", Math.min(all.size(), from + AT_ONCE), all.size());
        }
    }

    private List<Placed> tell(PlaceSummary quarter) {
        var now = clock.instant();
        var buildings = buildings(quarter);
        var bodies = bodies(quarter);
        var dice = new SplittableRandom(19);
        var all = new ArrayList<Placed>();
        var first = Days.of(now).minusDays(DAYS);
        for (int day = 0; day < DAYS; day++) {
            var date = first.plusDays(day);
            for (int n = dice.nextInt(A_DAY - 3, A_DAY + 4); n > 0; n--) {
                var received = date.atTime(dice.nextInt(6, 22), dice.nextInt(60))
                        .atZone(Days.ZONE)
                        .toInstant();
                if (received.isBefore(now)) all.add(one(all.size(), received, now, buildings, bodies, dice));
            }
        }
        return all;
    }

    private Placed one(
            int number,
            Instant received,
            Instant now,
            List<PlaceSummary> buildings,
            Map<DemoBody, Body> bodies,
            SplittableRandom dice) {
        var matter = matter(received.atZone(Days.ZONE).getMonthValue(), dice);
        var place = buildings.get(dice.nextInt(buildings.size()));
        var body = Objects.requireNonNull(bodies.get(matter.lead()));
        var words = matter.words().get(dice.nextInt(matter.words().size()));
        var intake = new Intake(
                submission(number),
                place.id(),
                DOORS.get(dice.nextInt(DOORS.size())),
                "",
                words,
                CHANNELS.get(dice.nextInt(CHANNELS.size())),
                dice.nextInt(4) == 0 ? dice.nextInt(2, 40) : null,
                "",
                dice.nextInt(10) < 6,
                null,
                AnswerBy.CODE,
                null,
                List.of());
        var sorter = sorters.computeIfAbsent(place.path().steps().get(1), _ -> sorter(place.path()));
        var course = new DemoCourse(matter, received, now, sorter, body.colleague(), dice);
        var steps = isUnowned(matter, place, dice) ? course.unowned() : course.run();
        return new Placed(
                new PastRequest(
                        intake,
                        received,
                        matter.category(),
                        matter.urgency(),
                        body.organisation().id(),
                        body.organisation().name(),
                        null,
                        steps),
                place);
    }

    /// The drains below the old railway housing belong to nobody; now and then somebody says so.
    private static boolean isUnowned(DemoMatter matter, PlaceSummary place, SplittableRandom dice) {
        return matter == DemoMatter.BLOCKED_DRAIN && place.fullName().startsWith("铁西") && dice.nextInt(10) == 0;
    }

    private static DemoMatter matter(int month, SplittableRandom dice) {
        int all = 0;
        for (var matter : DemoMatter.values()) all += matter.weight(month);
        int left = dice.nextInt(all);
        for (var matter : DemoMatter.values()) {
            left -= matter.weight(month);
            if (left < 0) return matter;
        }
        throw new IllegalStateException("no matter in month " + month);
    }

    /// The old railway housing is heard more often than the rest: it counts three times.
    private List<PlaceSummary> buildings(PlaceSummary quarter) {
        var found = new ArrayList<PlaceSummary>();
        for (var community : below(quarter, PlaceKind.COMMUNITY)) {
            int often = community.name().startsWith("铁西") ? 3 : 1;
            for (var grid : below(community, PlaceKind.GRID)) {
                for (var yard : below(grid, PlaceKind.COURTYARD)) {
                    var inside = below(yard, PlaceKind.BUILDING);
                    for (int i = 0; i < often; i++) found.addAll(inside);
                }
            }
        }
        return found;
    }

    private List<PlaceSummary> below(PlaceSummary place, PlaceKind kind) {
        return places.children(place.id()).stream()
                .filter(child -> child.kind() == kind)
                .toList();
    }

    private record Body(OrganisationSummary organisation, Actor colleague) {}

    private Map<DemoBody, Body> bodies(PlaceSummary quarter) {
        var found = new EnumMap<DemoBody, Body>(DemoBody.class);
        for (var body : DemoBody.values()) {
            var organisation = people.organisation(body.name(), quarter.path()).orElseThrow();
            people.members(organisation.id()).stream()
                    .findFirst()
                    .ifPresent(colleague -> found.put(body, new Body(organisation, actor(colleague))));
        }
        return found;
    }

    private Actor sorter(PlacePath place) {
        return actor(people.holders(Right.SORT_REQUESTS, place).getFirst());
    }

    private static Actor actor(PersonSummary person) {
        return new Actor(person.id(), person.organisation(), person.name(), List.of());
    }

    private static UUID submission(int number) {
        return UUID.nameUUIDFromBytes(("demo history " + number).getBytes(StandardCharsets.UTF_8));
    }
}
