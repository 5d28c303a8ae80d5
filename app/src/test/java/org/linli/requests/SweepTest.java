package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What a spreadsheet brought by the thousand is listened to in the background, and sorted as suggested on one word.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepTest {

    private static final Actor PROGRAM = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    RequestStore store;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Sweeps sweeps;

    @Autowired
    SweepRun sweeping;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;

    private AccountId zhao;

    @BeforeAll
    void build() {
        there = quarter.build();
        zhao = quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("other", "别处的", Role.COMMUNITY_WORKER, there.other(), there.committee());
    }

    @BeforeEach
    void clear() {
        db.sql("truncate requests.sorting_model, requests.sorting_choice, requests.sorting_trial")
                .update();
        db.sql("truncate requests.request cascade").update();
    }

    @Test
    void theListShowsWhatNobodyHasSortedWithWhatItMayBe() throws Exception {
        var drain = told("厨房地漏返水，黑水，下水道堵了");
        told("今天天气不错");
        requests.classify(told("楼道地漏返水"), "HOU1", Urgency.DAMAGE, PROGRAM);
        suggestions.renew(subdistrict());

        var rows = Visitor.loggedIn(port, "zhao")
                .get("/requests?suggested=all")
                .page()
                .select("tbody tr");

        assertThat(rows).hasSize(1);
        assertThat(rows.select("a[data-open]").attr("href")).isEqualTo("/requests/" + drain);
        assertThat(rows.text()).contains("像“", "% 把握");
        assertThat(suggestions.progress(there.subdistrict()).isDone()).isTrue();
    }

    @Test
    void allThatAreSureEnoughAreSortedOnOneWordAndReported() throws Exception {
        var sure = told("厨房地漏返水，黑水，下水道堵了");
        var unsure = told("地漏旁边有灯");
        var closed = told("地漏返水，早就好了");
        db.sql("update requests.request set state = 'CLOSED', closed_at = now() where id = :id")
                .param("id", closed.value())
                .update();
        suggestions.renew(subdistrict());
        confidence(sure, 0.97);
        confidence(unsure, 0.6);
        var visitor = Visitor.loggedIn(port, "zhao");
        var list = visitor.get("/requests?suggested=all");
        assertThat(list.page().select("[name=percent] option").eachText()).contains("至少 95%：1 件", "至少 50%：2 件");

        var started = visitor.sendForm(list, "/requests/sweeps", Map.of("percent", "90"));
        var id = Long.parseLong(started.path().replaceAll("\\D", ""));
        sweeping.run(id);
        var report = visitor.get(started.path()).page();

        assertThat(report.text()).contains("分好 1 件，剩下 0 件没分");
        assertThat(store.read(sure).state()).isEqualTo(RequestState.CLASSIFIED);
        assertThat(store.read(sure).progress().confidence).isEqualTo(0.97);
        assertThat(store.read(unsure).state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(store.read(closed).state()).isEqualTo(RequestState.CLOSED);
        assertThat(journal.story(sure.subject(), EnumSet.allOf(Visibility.class)))
                .filteredOn(entry -> entry.type().equals("RequestClassified"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.account()).isEqualTo(zhao));
        assertThat(journal.story("sweep:" + id, EnumSet.allOf(Visibility.class)))
                .extracting(entry -> entry.type())
                .containsExactly("SweepStarted", "SweepFinished");
    }

    @Test
    void oneWordAlsoGivesThemToWhoeverLeads() {
        var drain = told("厨房地漏返水，黑水，下水道堵了");
        suggestions.renew(subdistrict());
        confidence(drain, 0.97);

        sweeping.run(sweeps.start(all(), 90, true, actor()));

        assertThat(store.read(drain).state()).isEqualTo(RequestState.DISPATCHED);
        assertThat(store.read(drain).progress().lead).isEqualTo(there.committee());
        assertThat(journal.story(drain.subject(), EnumSet.allOf(Visibility.class)))
                .extracting(Entry::type, Entry::account)
                .containsExactly(
                        tuple("RequestSubmitted", null),
                        tuple("RequestAccepted", zhao),
                        tuple("RequestClassified", zhao),
                        tuple("RequestDispatched", zhao));
    }

    @Test
    void whatAPersonSortedMeanwhileIsLeftAsItIsAndSaid() {
        var one = told("厨房地漏返水，黑水，下水道堵了");
        var other = told("一楼地漏返水，黑水，下水道堵了");
        suggestions.renew(subdistrict());
        confidence(one, 0.97);
        confidence(other, 0.97);
        long id = Objects.requireNonNull(transaction.execute(_ -> {
            var started = sweeps.start(all(), 90, false, actor());
            requests.classify(one, "ENV1", Urgency.ORDINARY, PROGRAM);
            return started;
        }));

        sweeping.run(id);
        sweeping.run(id);

        var sweep = sweeps.get(id, actor());
        assertThat(List.of(sweep.done(), sweep.left())).containsExactly(1, 1);
        assertThat(store.read(one).progress().category).isEqualTo("ENV1");
        assertThat(sweeps.left(sweep, 10)).extracting(Sweeps.Left::id).containsExactly(one);
    }

    @Test
    void whoMayNotSortThereSweepsNothingThere() throws Exception {
        confidence(heard(), 0.97);
        var other = Visitor.loggedIn(port, "other");
        other.get("/requests?suggested=all");

        var refused = other.post("/requests/sweeps", Map.of("percent", "90", "of", "/requests?suggested=all"));

        assertThat(refused.status()).isEqualTo(422);
        refused(SortingRule.A_SWEEP_HAS_SOMETHING_TO_SORT, () -> sweeps.start(none(), 90, false, actor()));
        var id = sweeps.start(all(), 90, false, actor());
        assertThat(other.get("/requests/sweeps/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatIsSweptIsNotLearntFromUntilItProvedRight() {
        confidence(heard(), 0.97);
        sweeping.run(sweeps.start(all(), 90, false, actor()));

        assertThat(new SortingExamples(db).of(subdistrict())).isEmpty();
    }

    private RequestId heard() {
        var id = told("厨房地漏返水，黑水，下水道堵了");
        suggestions.renew(subdistrict());
        return id;
    }

    private RequestId told(String words) {
        return requests.submit(Told.at(there.building(), words), Actor.PUBLIC).id();
    }

    private void confidence(RequestId id, double sure) {
        db.sql("update requests.suggestion set confidence = :sure where request = :id")
                .param("sure", sure)
                .param("id", id.value())
                .update();
    }

    private static Chosen all() {
        return new Chosen("select id from requests.request", Map.of());
    }

    private static Chosen none() {
        return new Chosen("select id from requests.request where false", Map.of());
    }

    private long subdistrict() {
        return there.subdistrict().subdistrict().value();
    }

    private Actor actor() {
        return new Actor(
                zhao,
                there.committee(),
                "赵立平",
                List.of(new Grant(Role.COMMUNITY_WORKER, there.community(), Period.since(LocalDate.of(2020, 1, 1)))));
    }
}
