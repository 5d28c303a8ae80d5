package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.requests.Intake;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Nasty;
import org.linli.testing.Quarter;
import org.linli.testing.Route;
import org.linli.testing.Stranger;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A minute of nonsense at every door, from the street and from colleagues: whatever is asked, the answer is never that
/// the program failed.
///
/// The seed is printed; `-Dlinli.random.seed=N` repeats it, `-Dlinli.random.seconds=N` makes it longer.
@DatabaseTest
class RandomRequestIT {

    private static final long SEED = Long.getLong("linli.random.seed", new Random().nextLong());
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("linli.random.seconds", 60));

    /// After so many requests a colleague logs in anew, for nonsense may have logged out or locked whoever sent it.
    private static final int SHIFT = 250;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    final AtomicLong asked = new AtomicLong();

    @Test
    void noRequestEverMakesTheProgramFail() throws Exception {
        System.out.println("random requests with seed " + SEED);
        var built = quarter.build();
        for (var number = 0; number < 20; number++) requests.submit(intake(built, number), Actor.PUBLIC);
        var routes = Route.all(mapping);
        var until = System.nanoTime() + LENGTH.toNanos();

        var failures = new TreeMap<String, String>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Map<String, String>>>();
            work.add(() -> ask(routes, null, built, SEED, until));
            for (var role : List.of(
                    Role.TENANT_ADMIN,
                    Role.SUBDISTRICT_OFFICER,
                    Role.COMMUNITY_WORKER,
                    Role.DEPARTMENT_OFFICER,
                    Role.WARDEN))
                work.add(() -> ask(routes, role, built, SEED ^ role.name().hashCode(), until));
            for (var result : people.invokeAll(work)) failures.putAll(result.get());
        }

        System.out.println(asked + " random requests to " + routes.size() + " routes");
        assertThat(failures).as("failures with seed %s", SEED).isEmpty();
    }

    private Map<String, String> ask(List<Route> routes, @Nullable Role role, Quarter.Built built, long seed, long until)
            throws Exception {
        var nasty = new Nasty(new Random(seed));
        var failures = new TreeMap<String, String>();
        for (var shift = 0; System.nanoTime() < until; shift++) {
            var stranger = stranger(role, built, shift);
            for (var turn = 0; turn < SHIFT && System.nanoTime() < until; turn++) {
                var door = nasty.pick(routes);
                var request = door.request(nasty);
                var status = stranger.send(request, nasty.address());
                asked.incrementAndGet();
                if (status >= 500)
                    failures.putIfAbsent(status + " " + door.method() + " " + door.pattern(), role + " " + request);
            }
        }
        return failures;
    }

    private Stranger stranger(@Nullable Role role, Quarter.Built built, int shift) throws Exception {
        var stranger = new Stranger(port);
        if (role == null) return stranger;
        var name = role.name().toLowerCase(Locale.ROOT) + "-" + shift;
        var place = role == Role.TENANT_ADMIN ? PlacePath.ALL : built.subdistrict();
        quarter.colleague(name, name, role, place, built.committee());
        stranger.logIn(name, Quarter.PASSWORD);
        return stranger;
    }

    private static Intake intake(Quarter.Built built, int number) {
        return Told.at(built.building(), "三号楼返水 " + number);
    }
}
