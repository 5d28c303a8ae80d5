package org.linli.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    @Test
    void campsAreFoundWithWhatUnitesAndWhatDividesThem() {
        var picture = Consensus.of(Camps.of(2, 30));
        assertThat(picture.finding()).isEqualTo(Finding.GROUPS);
        assertThat(picture.groups()).hasSize(2);
        assertThat(picture.groups()).allSatisfy(group -> {
            assertThat(group.people()).hasSize(30);
            assertThat(group.people().stream()
                            .map(person -> Integer.parseInt(person.substring(1)) % 2)
                            .distinct())
                    .hasSize(1);
            assertThat(group.marks()).isNotEmpty();
        });
        assertThat(picture.stability()).isGreaterThan(0.95);
        assertThat(picture.separation()).isGreaterThan(0.5);
        assertThat(picture.shared()).extracting(Shared::statement).containsExactlyInAnyOrder("s0", "s1", "s2");
        assertThat(picture.shared()).allMatch(Shared::sure);
        assertThat(picture.divided()).hasSize(27).allMatch(divided -> divided.spread() > 0.4);
    }

    @Test
    void threeCampsAreThreeGroups() {
        assertThat(Consensus.of(Camps.of(3, 25)).groups())
                .extracting(group -> group.people().size())
                .containsExactly(25, 25, 25);
    }

    @Test
    void whereEverybodyVotesByChanceThereAreNoGroups() {
        var picture = Consensus.of(Camps.none(120));
        assertThat(picture.finding()).isIn(Finding.UNSTABLE, Finding.CHANCE);
        assertThat(picture.groups()).isEmpty();
        assertThat(picture.places()).allMatch(place -> place.group() == -1);
        assertThat(picture.divided()).isEmpty();
    }

    @Test
    void whereOpinionsAreGradualThereAreNoGroups() {
        assertThat(Consensus.of(Camps.gradual(150)).finding()).isIn(Finding.ONE_CLOUD, Finding.UNSTABLE);
    }

    @Test
    void fewerThanTwentyPeopleAreNotGrouped() {
        var picture = Consensus.of(Camps.of(2, 9));
        assertThat(picture.finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(picture.places()).hasSize(18);
        assertThat(picture.shared()).extracting(Shared::statement).contains("s0", "s1", "s2");
    }

    @Test
    void aConversationWithoutVotesHasAnEmptyPicture() {
        var picture = Consensus.of(new Votes().know("s1"));
        assertThat(picture.finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(picture.places()).isEmpty();
        assertThat(picture.unheard().statements()).containsExactly("s1");
    }

    @Test
    void theOrderInWhichVotesCameDoesNotMatter() {
        var votes = Camps.of(2, 30);
        record Cast(int person, int statement, Opinion opinion) {}
        var cast = new ArrayList<Cast>();
        var answers = votes.answers();
        for (int person = 0; person < answers.people(); person++) {
            var row = answers.rows().get(person);
            for (int i = 0; i < row.size; i++) cast.add(new Cast(person, row.columns[i], Opinion.of(row.values[i])));
        }
        Collections.shuffle(cast, new Random(1));
        var again = new Votes();
        for (var one : cast)
            again.add(Camps.person(one.person), votes.statements().get(one.statement), one.opinion);
        var first = Consensus.of(votes);
        var second = Consensus.of(again);
        assertThat(second.groups())
                .extracting(Group::people)
                .isEqualTo(first.groups().stream().map(Group::people).toList());
        assertThat(second.shared()).isEqualTo(first.shared());
        assertThat(second.divided()).isEqualTo(first.divided());
        for (int i = 0; i < first.places().size(); i++)
            assertThat(second.places().get(i).x())
                    .isCloseTo(first.places().get(i).x(), within(1e-6));
    }

    @Test
    void theSameVotesGiveTheSamePicture() {
        assertThat(Consensus.of(Camps.of(3, 25))).isEqualTo(Consensus.of(Camps.of(3, 25)));
    }

    @Test
    void aLaterVoteReplacesTheEarlierAndAHiddenStatementIsAsIfItWereNotThere() {
        var votes = Camps.of(2, 30);
        var before = Consensus.of(votes);
        for (int i = 0; i < 60; i++) votes.add(Camps.person(i), "rude", Opinion.of(i % 3 - 1));
        int size = votes.size();
        for (int i = 0; i < 60; i++) votes.add(Camps.person(i), "rude", Opinion.AGREE);
        assertThat(votes.size()).isEqualTo(size);
        votes.hide("rude");
        var after = Consensus.of(votes);
        assertThat(after.shared()).isEqualTo(before.shared());
        for (int i = 0; i < 60; i++)
            assertThat(after.places().get(i).x())
                    .isCloseTo(before.places().get(i).x(), within(1e-9));
    }

    @Test
    void whoVotedSeldomAndWhatWasSeldomVotedOnIsNamed() {
        var votes = Camps.of(2, 30);
        votes.add("late", "s0", Opinion.AGREE).add("late", "new", Opinion.AGREE);
        var picture = Consensus.of(votes);
        assertThat(picture.unheard().people()).contains("late");
        assertThat(picture.unheard().statements()).containsExactly("new");
        assertThat(picture.group("late")).isEmpty();
        assertThat(picture.group(Camps.person(0))).isPresent();
        assertThat(picture.next().getFirst()).isEqualTo("new");
    }

    @Test
    void nobodyJumpsAcrossThePictureAndGroupsKeepTheirNumbersWhileVotesCome() {
        var random = new Random(6);
        var votes = Camps.of(2, 30);
        var consensus = new Consensus(votes);
        var before = consensus.picture();
        for (int round = 0; round < 30; round++) {
            votes.add(
                    Camps.person(random.nextInt(60)),
                    "s" + random.nextInt(Camps.STATEMENTS),
                    Opinion.of(random.nextInt(3) - 1));
            var after = consensus.update();
            for (int i = 0; i < 60; i++) {
                assertThat(after.places().get(i).x())
                        .isCloseTo(before.places().get(i).x(), within(1.0));
                assertThat(after.places().get(i).group())
                        .isEqualTo(before.places().get(i).group());
            }
            before = after;
        }
    }

    @Test
    void moreVotesMoveThePictureWithoutBeginningAnew() {
        var votes = Camps.of(2, 30);
        var consensus = new Consensus(votes);
        IntStream.range(3, Camps.STATEMENTS)
                .forEach(i -> votes.add("newcomer", "s" + i, i % 2 == 0 ? Opinion.AGREE : Opinion.DISAGREE));
        votes.add(Camps.person(0), "fresh", Opinion.AGREE);
        var updated = consensus.update();
        var anew = consensus.anew();
        assertThat(updated.group("newcomer")).isEqualTo(updated.group(Camps.person(0)));
        assertThat(updated.groups())
                .extracting(Group::people)
                .containsExactlyInAnyOrderElementsOf(
                        anew.groups().stream().map(Group::people).toList());
        assertThat(updated.places().getFirst().x())
                .isCloseTo(anew.places().getFirst().x(), within(0.05));
    }
}
