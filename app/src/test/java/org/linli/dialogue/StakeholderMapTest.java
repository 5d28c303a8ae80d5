package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who has a chair at the table.
class StakeholderMapTest {

    @Test
    void aBoxIsEmptyAsLongAsNobodyWouldSpeakInIt() {
        var map = new StakeholderMap(List.of(group(Box.AFFECTED, "一楼", ""), group(Box.PAYS, "财政所", "老吴")));

        assertThat(map.empty()).containsExactly(Box.AFFECTED, Box.DECIDES, Box.DOES, Box.KNOWS);
        assertThat(map.missing()).extracting(Party::name).containsExactly("一楼");
        assertThat(map.represented()).isEqualTo(1);
    }

    @Test
    void whoComesSpeaksEvenWhereNobodyWasNamed() {
        var come = new Party(1, Box.AFFECTED, "上夜班的", null, null, "", 2);

        assertThat(new StakeholderMap(List.of(come)).empty()).doesNotContain(Box.AFFECTED);
    }

    @Test
    void fiveFullBoxesAreWholeEvenIfAGroupInThemHasNobody() {
        var groups = new ArrayList<>(
                Arrays.stream(Box.values()).map(box -> group(box, "一拨", "某人")).toList());
        groups.add(group(Box.AFFECTED, "租户", ""));

        assertThat(new StakeholderMap(groups).isWhole()).isTrue();
        assertThat(new StakeholderMap(groups).missing()).hasSize(1);
    }

    private static Party group(Box box, String name, String speaker) {
        return new Party(1, box, name, null, null, speaker, 0);
    }
}
