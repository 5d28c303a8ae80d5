package org.linli.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.engine.text.Emergency.AMBULANCE;
import static org.linli.engine.text.Emergency.FIRE;
import static org.linli.engine.text.Emergency.POLICE;
import static org.linli.engine.text.Emergency.TRAFFIC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerWordsTest {

    private final DangerWords words = DangerWords.listed();

    @Test
    void eachDangerNamesWhomToRing() {
        assertThat(words.numbers("五楼着火了,快来人")).containsExactly(FIRE);
        assertThat(words.numbers("楼道里有很重的煤气味")).containsExactly(FIRE);
        assertThat(words.numbers("老人被困电梯二十分钟了")).containsExactly(FIRE);
        assertThat(words.numbers("我奶奶晕倒了")).containsExactly(AMBULANCE);
        assertThat(words.numbers("有人要跳楼")).containsExactly(POLICE);
        assertThat(words.numbers("隔壁又在家暴,孩子一直哭")).containsExactly(POLICE);
        assertThat(words.numbers("路口刚刚出了车祸")).containsExactly(TRAFFIC);
    }

    @Test
    void severalDangersAreToldInTheOrderOfTheText() {
        assertThat(words.numbers("路口车祸,司机昏迷,车在冒烟,还在流血")).containsExactly(TRAFFIC, AMBULANCE, FIRE);
    }

    @Test
    void theWordAndItsPlaceAreTold() {
        var text = "三栋  着火了";
        assertThat(words.in(text)).containsExactly(new Danger(FIRE, "着火", new Span(4, 6)));
        assertThat(words.in(text).getFirst().place().in(text)).isEqualTo("着火");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "消防通道被占用",
                "楼道堆杂物,存在火灾隐患",
                "树倒了,没有人受伤",
                "飞线充电容易引发火灾",
                "希望防止触电事故,加装护栏",
                "社区周六组织消防演习",
                "去年这里着火,之后一直没修",
                "贫困人员补助什么时候发",
                "车辆出入室内停车场不方便",
                "院子没人打扫,从来没被打扫过",
                "fire lane is blocked",
                "😀\u0000مرحبا"
            })
    void harmlessDeniedFearedPractisedAndPastDoNotCount(String text) {
        assertThat(words.in(text)).isEmpty();
    }

    @Test
    void aDenialEndsWithItsClause() {
        assertThat(words.numbers("没有人管,楼下着火了")).containsExactly(FIRE);
    }

    @Test
    void breathingThatHasStoppedIsNoDenial() {
        assertThat(words.numbers("他没有呼吸了")).containsExactly(AMBULANCE);
    }

    @Test
    void aPlaceMayListItsOwnWords() {
        var own = new DangerWords(List.of(new DangerWords.Entry("涨水", FIRE)), List.of("没有"), List.of());
        assertThat(own.numbers("河边涨水了")).containsExactly(FIRE);
        assertThat(own.numbers("河边没有涨水")).isEmpty();
    }

    @Test
    void tenMegabytesAreSurvived() {
        assertThat(words.numbers("停水".repeat(2_500_000))).isEmpty();
    }
}
