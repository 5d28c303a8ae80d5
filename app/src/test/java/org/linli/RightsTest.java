package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.Routes.Route;
import org.linli.budgets.BudgetDraft;
import org.linli.budgets.BudgetFacts;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetItems;
import org.linli.budgets.BudgetKind;
import org.linli.budgets.Budgets;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.NewDecision;
import org.linli.needs.GivenNeeds;
import org.linli.needs.NeedId;
import org.linli.people.Contact;
import org.linli.positions.SoundingFacts;
import org.linli.positions.SoundingId;
import org.linli.positions.Soundings;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Money;
import org.linli.shared.Role;
import org.linli.surveys.Polls;
import org.linli.surveys.SurveyId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.linli.walks.FindingId;
import org.linli.walks.FindingKind;
import org.linli.walks.Noted;
import org.linli.walks.Verdict;
import org.linli.walks.WalkFacts;
import org.linli.walks.WalkId;
import org.linli.walks.Walking;
import org.linli.walks.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route, every role, the own place and another: who may come in, and what nobody from elsewhere gets to see.
///
/// `rights.txt` beside this test is the table of rights as it is promised; the annotations on the handlers are held
/// against it.
@DatabaseTest
class RightsTest {

    /// Turned away, or not even understood: either way nothing was shown and nothing changed.
    private static final List<Integer> REFUSED = List.of(400, 403, 404, 422);

    private static final String SECRET = "只有铁西知道的漏水";

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Polls polls;

    @Autowired
    Requests requests;

    @Autowired
    GivenNeeds given;

    @Autowired
    Decisions decisions;

    @Autowired
    Soundings soundings;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetItems budgetItems;

    @Autowired
    Walks walks;

    @Autowired
    Walking walking;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /// What was built: somebody of each role here and there, and the numbers of things that lie here.
    private record Town(Map<Role, Visitor> here, Map<Role, Visitor> there, Map<String, String> things) {

        Visitor here(Role role) {
            return Objects.requireNonNull(here.get(role));
        }

        Visitor there(Role role) {
            return Objects.requireNonNull(there.get(role));
        }
    }

    private static @Nullable Town town;

    @Test
    void theTableNamesEveryRouteAndWhoMayComeIn() throws IOException {
        var promised = new TreeSet<>(table());
        var found = new TreeSet<>(
                Routes.of(mapping).all().stream().map(Route::toString).toList());
        var missing = new TreeSet<>(found);
        missing.removeAll(promised);
        var gone = new TreeSet<>(promised);
        gone.removeAll(found);

        assertThat(missing).as("lines to paste into rights.txt").isEmpty();
        assertThat(gone).as("lines of rights.txt that no route keeps").isEmpty();
    }

    @Test
    void whoHoldsNoneOfTheRightsIsTurnedAwayFromTheDoor() throws Exception {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var visitor = town().here(role);
            for (var route : behindRights()) {
                if (holds(role, route)) continue;
                int status = call(visitor, route);
                if (status != 403) wrong.add(role + " " + route + " → " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aThingOfAnotherPlaceIsNeitherShownNorChanged() throws Exception {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            if (role == Role.TENANT_ADMIN) continue; // holds everywhere
            var visitor = town().there(role);
            for (var route : behindRights()) {
                if (!holds(role, route) || !isThing(route)) continue;
                int status = call(visitor, route);
                if (!REFUSED.contains(status)) wrong.add(role + " " + route + " → " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noListTellsOfAnotherPlace() throws Exception {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            if (role == Role.TENANT_ADMIN) continue;
            var visitor = town().there(role);
            for (var route : behindRights()) {
                if (!route.reads() || route.isAboutOneThing() || !holds(role, route)) continue;
                if (visitor.get(route.pattern()).page().text().contains(SECRET)) wrong.add(role + " " + route);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHoldsTheRightInThePlaceComesIn() throws Exception {
        var wrong = new ArrayList<String>();
        for (var role : List.of(Role.COMMUNITY_WORKER, Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER)) {
            var visitor = town().here(role);
            for (var route : behindRights()) {
                if (!route.reads() || !holds(role, route) || (route.isAboutOneThing() && !isThing(route))) continue;
                int status = visitor.get(path(route)).status();
                if (status >= 401 && status != 422) wrong.add(role + " " + route + " → " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNotFoundEvenByWhoMaySeeEverything() throws Exception {
        var wrong = new ArrayList<String>();
        var visitor = town().here(Role.TENANT_ADMIN);
        for (var route : Routes.of(mapping).all()) {
            if (!route.isAboutOneThing() || !route.reads()) continue;
            int status = visitor.get(route.pattern().replaceAll("\\{[^}]*}", "987654321"))
                    .status();
            if (!List.of(400, 403, 404, 410).contains(status)) wrong.add(route + " → " + status);
        }
        assertThat(wrong).isEmpty();
    }

    private List<Route> behindRights() {
        return Routes.of(mapping).behindRights().toList();
    }

    private static boolean holds(Role role, Route route) {
        return route.rights().stream().anyMatch(right -> right.isOf(role));
    }

    /// Whether a number of a thing that lies here fits into the route.
    private boolean isThing(Route route) throws Exception {
        return route.isAboutOneThing() && thing(route) != null;
    }

    private @Nullable String thing(Route route) throws Exception {
        return town().things().entrySet().stream()
                .filter(entry -> route.pattern().startsWith(entry.getKey() + "{"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private int call(Visitor visitor, Route route) throws Exception {
        return route.reads()
                ? visitor.get(path(route)).status()
                : visitor.post(path(route), Map.of("text", "x", "purpose", "OTHER"))
                        .status();
    }

    private String path(Route route) throws Exception {
        var number = Objects.requireNonNullElse(thing(route), "1");
        return route.pattern()
                .replaceFirst("\\{[^}]*}", number)
                .replaceAll("\\{act}", "ACCEPT")
                .replaceAll("\\{key}", "child")
                .replaceAll("\\{[^}]*}", "1");
    }

    private Town town() throws Exception {
        if (town == null) town = build();
        return town;
    }

    private Town build() throws Exception {
        var built = quarter.build();
        var here = new HashMap<Role, Visitor>();
        var there = new HashMap<Role, Visitor>();
        var other = quarter.elsewhere();
        var things = new HashMap<String, String>();
        for (var role : Role.values()) {
            var name = role.name().toLowerCase(Locale.ROOT);
            var account = quarter.colleague("here-" + name, "这里" + name, role, built.community(), built.committee());
            quarter.colleague("there-" + name, "那里" + name, role, other, built.committee());
            if (role == Role.WARDEN) things.put("/accounts/", account.toString());
            here.put(role, logIn("here-" + name));
            there.put(role, logIn("there-" + name));
        }
        var receipt = requests.submit(
                new Intake(
                        UUID.randomUUID(),
                        built.building(),
                        "",
                        SECRET,
                        SECRET,
                        Channel.CALL,
                        null,
                        "",
                        false,
                        new Contact("张桂英", "13800001234", ""),
                        AnswerBy.CALL,
                        null,
                        List.of()),
                Actor.program("test"));
        things.put("/requests/", receipt.id().toString());
        things.put("/surveys/", poll(built).toString());
        things.put("/contacts/", quarter.lastContact());
        things.put("/places/", built.building().toString());
        things.put("/organisations/", built.committee().toString());
        things.put("/needs/", need(built).toString());
        things.put("/meetings/", meeting(built).toString());
        things.put("/positions/", sounding(built).toString());
        things.put("/budgets/", budget(built).toString());
        things.put("/walks/", walk(built, 7).toString());
        things.put("/walks/findings/", found(built).toString());
        return new Town(here, there, things);
    }

    private WalkId walk(Quarter.Built built, int ahead) {
        return walks.plan(
                built.community().place(),
                new WalkFacts(SECRET, "", "", LocalDate.now(Days.ZONE).plusDays(ahead)),
                Actor.program("test"));
    }

    private FindingId found(Quarter.Built built) {
        var walk = walks.get(walk(built, 0), Actor.program("test"));
        var walker = walking.join(walk, "张阿姨", Actor.PUBLIC);
        var noted = new Noted(
                UUID.randomUUID(), FindingKind.WATER, Verdict.BAD, SECRET, built.building(), "", null, List.of());
        walking.note(walk, walker, noted, Actor.PUBLIC);
        return walking.noted(walker).getFirst().id();
    }

    private NeedId need(Quarter.Built built) {
        return given.raise(SECRET, built.community().place());
    }

    private MeetingId meeting(Quarter.Built built) {
        var self = Actor.program("test");
        var meeting = gatherings.sitting(
                SECRET, MeetingKind.TEAHOUSE, built.community().place(), Gatherings.rules(0, 0));
        decisions.put(meeting, new NewDecision(null, SECRET, DecisionMatter.COMMON, 9, 0), self);
        return meeting;
    }

    private SoundingId sounding(Quarter.Built built) {
        var today = LocalDate.now(Days.ZONE);
        return soundings.ask(
                new SoundingFacts(
                        SECRET,
                        "",
                        built.community().place(),
                        null,
                        List.of(),
                        List.of("先修灯", "先修路"),
                        today,
                        today.plusDays(7),
                        false),
                Actor.program("test"));
    }

    private BudgetId budget(Quarter.Built built) {
        var self = Actor.program("test");
        var facts = new BudgetFacts(SECRET, "", "", "", Money.yuan("1000"));
        var place = built.community().place();
        var budget = budgets.draft(new BudgetDraft(BudgetKind.PROPOSALS, null, place, facts), self);
        budgetItems.write(budget, new BudgetItem("", SECRET, "", Money.yuan("10"), "", "", ""), self);
        budgets.open(budget, self);
        return budget;
    }

    private SurveyId poll(Quarter.Built built) {
        return polls.open(built.community().place(), Actor.program("test"));
    }

    private Visitor logIn(String name) throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        var answer = visitor.post("/log-in", Map.of("name", name, "password", Quarter.PASSWORD, "to", "/me"));
        assertThat(answer.path()).isEqualTo("/me");
        return visitor;
    }

    private static List<String> table() throws IOException {
        try (var in = RightsTest.class.getResourceAsStream("/rights.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
