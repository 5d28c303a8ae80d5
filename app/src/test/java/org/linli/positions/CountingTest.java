package org.linli.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.engine.consensus.Finding;
import org.linli.engine.consensus.Opinion;
import org.linli.engine.consensus.Side;

/// How votes become a picture: a plain table of few, groups of many where there are groups.
class CountingTest {

    private static final List<Statement> STATEMENTS = IntStream.rangeClosed(1, 10)
            .mapToObj(id -> new Statement(id, id, "第" + id + "句", Statement.State.SHOWN, false))
            .toList();

    @Test
    void nobodyIsAPictureToo() {
        var picture = new Counting(STATEMENTS).picture();
        assertThat(picture.people()).isZero();
        assertThat(picture.isTable()).isTrue();
        assertThat(picture.statements()).hasSize(10);
    }

    @Test
    void fewPeopleAreCountedByStakeholderGroupAndNotGrouped() {
        var counting = new Counting(STATEMENTS);
        counting.add(new VoteRow(1, "一楼", 1, Opinion.AGREE));
        counting.add(new VoteRow(2, "一楼", 1, Opinion.PASS));
        counting.add(new VoteRow(3, "顶楼", 1, Opinion.AGREE));
        counting.add(new VoteRow(3, "顶楼", 2, Opinion.DISAGREE));
        counting.add(new VoteRow(1, "一楼", 2, Opinion.AGREE));
        var picture = counting.picture();
        assertThat(picture.finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(picture.groups()).isEmpty();
        assertThat(picture.parties())
                .extracting(PositionPicture.PartySize::name)
                .containsExactly("一楼", "顶楼");
        var first = picture.of(1).orElseThrow();
        assertThat(first.all()).isEqualTo(new Stances(2, 0, 1));
        assertThat(first.parties()).containsExactly(new Stances(1, 0, 1), new Stances(1, 0, 0));
        assertThat(first.isAcceptedByAll()).isTrue();
        assertThat(picture.of(2).orElseThrow().isAcceptedByAll()).isFalse();
    }

    /// Two camps that part on seven statements and meet on three.
    @Test
    void twoCampsAreFoundWithWhatUnitesAndWhatDividesThem() {
        var picture = camps().picture();
        assertThat(picture.finding()).isEqualTo(Finding.GROUPS);
        assertThat(picture.groups()).hasSize(2);
        assertThat(picture.groups().stream().mapToInt(OpinionGroup::people).sum())
                .isEqualTo(picture.placed());
        assertThat(picture.uniting())
                .filteredOn(one -> one.side() == Side.AGREE)
                .extracting(PositionPicture.United::statement)
                .containsExactlyInAnyOrder(8L, 9L, 10L);
        assertThat(picture.dividing())
                .extracting(PositionPicture.Split::statement)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(picture.of(1).orElseThrow().groups()).hasSize(2);
        assertThat(picture.dots()).hasSize(picture.placed());
    }

    @Test
    void theSameVotesGiveTheSamePicture() {
        assertThat(camps().picture()).isEqualTo(camps().picture());
    }

    private static Counting camps() {
        var chance = new Random(7);
        var counting = new Counting(STATEMENTS);
        for (int person = 1; person <= 80; person++)
            for (var statement : STATEMENTS) {
                boolean agrees = statement.id() >= 8 || person % 2 == 0;
                if (chance.nextInt(100) < 8) agrees = !agrees;
                counting.add(new VoteRow(
                        person,
                        person % 3 == 0 ? "有车的" : "没车的",
                        statement.id(),
                        agrees ? Opinion.AGREE : Opinion.DISAGREE));
            }
        return counting;
    }
}
