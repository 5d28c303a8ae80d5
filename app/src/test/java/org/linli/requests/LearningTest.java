package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sorting learns from people, goes alone where it is allowed to, and can be taken back.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearningTest {

    private static final Actor COLLEAGUE = Actor.program("test");

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Sorter sorter;

    @Autowired
    Learning learning;

    @Autowired
    Lessons lessons;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    private PlacePath subdistrict;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
    }

    @BeforeEach
    void clear() {
        subdistrict = built.subdistrict();
        db.sql("truncate requests.sorting_model, requests.sorting_choice, requests.sorting_trial, requests.setting")
                .update();
        db.sql("truncate requests.request cascade").update();
    }

    @Test
    void beforeAnythingWasLearntTheKeyWordsSpeakAndNothingGoesAlone() {
        learning.sortAloneFrom(subdistrict, 50, COLLEAGUE);

        var suggestion = sorter.suggest("厨房地漏返水", built.building());
        var told = told("厨房地漏返水");

        assertThat(suggestion.category()).isEqualTo("HOU1");
        assertThat(suggestion.words()).contains("地漏", "返水");
        assertThat(suggestion.why()).extracting(Reason::key).contains("words").doesNotContain("learnt");
        assertThat(requests.acts(told, COLLEAGUE)).contains(Act.ACCEPT);
    }

    @Test
    void wordsOfBothLanguagesSpeakForACategory() {
        assertThat(sorter.suggest("The drain in the kitchen is leaking", built.building())
                        .category())
                .isEqualTo("HOU1");
    }

    @Test
    void whatPeopleSayCountsMoreThanTheKeyWordsOnceItWasLearnt() {
        teach("合唱队的音响", "NSV2", 40);
        teach("半夜楼上吵闹", "NSV4", 40);
        var asked = "合唱队的音响太响了";
        assertThat(sorter.suggest(asked, built.building()).category()).isEqualTo("NSV1");

        var version = lessons.learn(number(), COLLEAGUE);

        var suggestion = sorter.suggest(asked, built.building());
        assertThat(version).hasValueSatisfying(v -> assertThat(v.inUse()).isTrue());
        assertThat(suggestion.category()).isEqualTo("NSV2");
        assertThat(suggestion.similar()).isNotEmpty();
        assertThat(suggestion.why()).extracting(Reason::key).contains("words", "similar", "learnt");
        assertThat(suggestion.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void aboveTheThresholdAConcernGoesOnAlone() {
        teach("合唱队的音响太响", "NSV1", 60);
        teach("麻将桌又占了活动室", "NSV2", 60);
        lessons.learn(number(), COLLEAGUE);
        learning.sortAloneFrom(subdistrict, 60, COLLEAGUE);

        var sure = told("合唱队的音响太响，受不了");
        learning.sortAloneFrom(subdistrict, 101, COLLEAGUE);
        var waiting = told("合唱队的音响太响，受不了了");

        assertThat(state(sure)).isEqualTo("DISPATCHED");
        assertThat(state(waiting)).isEqualTo("SUBMITTED");
    }

    @Test
    void aVersionIsTakenBackInOneActAndTheJournalKnows() {
        teach("合唱队的音响", "NSV1", 25);
        teach("半夜楼上吵闹", "NSV4", 25);
        lessons.learn(number(), COLLEAGUE);
        teach("合唱队的音响", "ENV1", 100);
        lessons.learn(number(), COLLEAGUE);
        learning.use(subdistrict, 2, COLLEAGUE, "");
        assertThat(sorter.suggest("合唱队的音响", built.building()).category()).isEqualTo("ENV1");

        learning.use(subdistrict, 1, COLLEAGUE, "学歪了");

        assertThat(sorter.suggest("合唱队的音响", built.building()).category()).isEqualTo("NSV1");
        assertThat(learning.versions(subdistrict).stream().filter(SortingVersion::inUse))
                .extracting(SortingVersion::number)
                .containsExactly(1);
        assertThat(journal.story("sorting:" + subdistrict, EnumSet.of(Visibility.STAFF)))
                .extracting(entry -> entry.type())
                .contains("ModelLearnt", "ModelChosen");
    }

    @Test
    void onlyWhoMayEditDutiesHereChangesTheSorting() {
        var elsewhere = new Actor(
                null,
                null,
                "王建国",
                List.of(new Grant(
                        Role.SUBDISTRICT_OFFICER,
                        new PlacePath("/999999/"),
                        Period.since(java.time.LocalDate.of(2020, 1, 1)))));

        assertThatThrownBy(() -> learning.sortAloneFrom(subdistrict, 90, elsewhere))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> learning.use(subdistrict, 1, elsewhere, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> learning.sortAloneFrom(subdistrict, 30, COLLEAGUE))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> learning.use(subdistrict, 77, COLLEAGUE, "")).isInstanceOf(RuleBroken.class);
    }

    private void teach(String words, String category, int times) {
        for (int i = 0; i < times; i++) {
            var id = told(words + "，第" + i + "次");
            requests.accept(id, COLLEAGUE);
            requests.classify(id, category, Urgency.DELAY, COLLEAGUE);
        }
    }

    private RequestId told(String body) {
        var intake = Told.at(built.building(), body);
        return requests.submit(intake, Actor.PUBLIC).id();
    }

    private String state(RequestId id) {
        return db.sql("select state from requests.request where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private long number() {
        return subdistrict.subdistrict().value();
    }
}
