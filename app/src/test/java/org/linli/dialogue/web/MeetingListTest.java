package org.linli.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingKind;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A community that has met more often than a page shows.
@DatabaseTest
@Import({Quarter.class, Gatherings.class})
class MeetingListTest {

    private static final int MEETINGS = 23;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Gatherings gatherings;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        for (int n = 1; n < MEETINGS; n++) gatherings.announced("第 " + n + " 回茶话", MeetingKind.TEAHOUSE, here());
        gatherings.announced("谁来扫雪", MeetingKind.ROUND_TABLE, here());
    }

    @Test
    void aLongListHasPages() throws Exception {
        assertThat(rows("?page=1")).isEqualTo(20);
        assertThat(rows("?page=2")).isEqualTo(MEETINGS - 20);
    }

    @Test
    void aMeetingIsFoundByWordsWayPlaceAndHowFarItIs() throws Exception {
        assertThat(rows("?words=扫雪")).isEqualTo(1);
        assertThat(rows("?kind=round_table")).isEqualTo(1);
        assertThat(rows("?part=ahead&words=茶话")).isEqualTo(20);
        assertThat(rows("?part=over")).isZero();
        assertThat(rows("?in=" + here() + "&words=第%207%20回")).isEqualTo(1);
        assertThat(rows("?in=" + quarter.elsewhere().place())).isZero();
    }

    @Test
    void whatIsNotFoundSaysHowToLookAgain() throws Exception {
        var page = Visitor.loggedIn(port, "li").get("/meetings?words=100%25_").page();

        assertThat(page.text()).contains("没有找到", "100%_");
        assertThat(page.select("a[href='/meetings']")).isNotEmpty();
    }

    private int rows(String asked) throws Exception {
        return Visitor.loggedIn(port, "li")
                .get("/meetings" + asked)
                .page()
                .select(".meetrow")
                .size();
    }

    private PlaceId here() {
        return there.community().place();
    }
}
