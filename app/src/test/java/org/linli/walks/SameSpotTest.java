package org.linli.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// What two walkers found at one spot of one kind is proposed, and nothing else.
class SameSpotTest {

    private static final PlacePath COMMUNITY = new PlacePath("/1/2/");
    private static final PlacePath YARD = new PlacePath("/1/2/3/");
    private static final PlacePath HOUSE = new PlacePath("/1/2/3/4/");
    private static final PlacePath NEXT_HOUSE = new PlacePath("/1/2/3/5/");

    @Test
    void aHouseAndItsYardAreOneSpotAndTheWholeCommunityIsNone() {
        assertThat(proposed(found(1, 1, FindingKind.WAY, HOUSE), found(2, 2, FindingKind.WAY, YARD)))
                .hasSize(1);
        assertThat(proposed(found(1, 1, FindingKind.WAY, HOUSE), found(2, 2, FindingKind.WAY, NEXT_HOUSE)))
                .isEmpty();
        assertThat(proposed(found(1, 1, FindingKind.WAY, COMMUNITY), found(2, 2, FindingKind.WAY, HOUSE)))
                .isEmpty();
    }

    @Test
    void whatOneWalkerFoundTwiceIsLeftToThatWalker() {
        assertThat(proposed(found(1, 1, FindingKind.WAY, HOUSE), found(2, 1, FindingKind.WAY, HOUSE)))
                .isEmpty();
    }

    @Test
    void goodAndBadAreNeverTheSame() {
        var bad = found(1, 1, FindingKind.WAY, HOUSE);
        var good = finding(2, 2, FindingKind.WAY, Verdict.GOOD, HOUSE, "台阶修好了");
        assertThat(proposed(bad, good)).isEmpty();
    }

    @Test
    void whatIsOfNoKindIsTheSameOnlyInSimilarWords() {
        var one = finding(1, 1, FindingKind.OTHER, Verdict.BAD, HOUSE, "楼道里堆着旧沙发");
        assertThat(proposed(one, finding(2, 2, FindingKind.OTHER, Verdict.BAD, HOUSE, "旧沙发堆在楼道")))
                .hasSize(1);
        assertThat(proposed(one, finding(2, 2, FindingKind.OTHER, Verdict.BAD, HOUSE, "晾衣绳断了")))
                .isEmpty();
    }

    @Test
    void whoWasKeptApartIsNotProposedAgain() {
        var findings = List.of(found(1, 1, FindingKind.WAY, HOUSE), found(2, 2, FindingKind.WAY, HOUSE));
        var apart = new Sorting(1, Sorting.Kind.KEPT_APART, 1, List.of(2L), List.of(), "李慧敏");
        var merged = new Sorting(2, Sorting.Kind.MERGED, 1, List.of(2L), List.of(0L), "李慧敏");
        assertThat(new SameSpot(COMMUNITY, List.of(apart)).among(findings)).isEmpty();
        assertThat(new SameSpot(COMMUNITY, List.of(merged)).among(findings)).hasSize(1);
    }

    private static List<List<WalkFinding>> proposed(WalkFinding... findings) {
        return new SameSpot(COMMUNITY, List.of()).among(List.of(findings));
    }

    private static WalkFinding found(long id, long walker, FindingKind kind, PlacePath path) {
        return finding(id, walker, kind, Verdict.BAD, path, "坡道太陡");
    }

    private static WalkFinding finding(
            long id, long walker, FindingKind kind, Verdict verdict, PlacePath path, String words) {
        return new WalkFinding(
                new FindingId(id),
                new WalkId(1),
                walker,
                "赵立平",
                UUID.randomUUID(),
                kind,
                verdict,
                words,
                new PlaceId(path.place().value()),
                path,
                new PlaceName("", ""),
                "",
                Instant.EPOCH,
                null,
                null,
                List.of());
    }
}
