package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A secretary looks after the colleagues of the own community, and of no other.
@DatabaseTest
class AccountPagesTest {

    private record There(Quarter.Built built, AccountId warden, AccountId stranger) {}

    private static @Nullable There known;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    private There there() {
        if (known == null) known = build();
        return known;
    }

    private There build() {
        var built = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, built.community(), built.committee());
        quarter.colleague("wang", "王建国", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
        return new There(
                built,
                quarter.colleague("ma", "马秀兰", Role.WARDEN, built.community(), built.committee()),
                quarter.colleague("sun", "孙河沿", Role.WARDEN, built.other(), built.committee()));
    }

    @Test
    void colleaguesOfTheOwnCommunityAreListedAndNoOthers() throws Exception {
        var page = secretary().get("/accounts").page();

        assertThat(page.select("main").text()).contains("马秀兰", "李慧敏").doesNotContain("孙河沿");
    }

    @Test
    void aColleagueOfAnotherCommunityIsNotThere() throws Exception {
        var secretary = secretary();

        assertThat(secretary.get("/accounts/" + there().stranger()).status()).isEqualTo(404);
        assertThat(secretary
                        .post("/accounts/" + there().stranger() + "/lock", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRoleIsGivenInAPlaceFoundByItsInitialsAndEnded() throws Exception {
        var secretary = secretary();
        var found =
                secretary.get("/accounts/" + there().warden() + "?where=gwy").page();
        var place = found.select("select[name=place] option:contains(工务院)").val();

        var given = secretary.post(
                "/accounts/" + there().warden() + "/roles", Map.of("role", "GRID_WORKER", "place", place));
        assertThat(given.page().select(".folk li").text()).contains("网格员", "工务院");

        var end = given.page().select(".folk li:contains(网格员) form").attr("action");
        var ended = secretary.post(end, Map.of("reason", "换岗了"));
        assertThat(ended.page().select(".story").text()).contains("一个身份结束", "换岗了");
    }

    @Test
    void aRoleThatEndsBeforeItBeginsIsRefusedAtTheField() throws Exception {
        var secretary = secretary();
        secretary.get("/accounts/" + there().warden());

        var refused = secretary.post(
                "/accounts/" + there().warden() + "/roles",
                Map.of(
                        "role", "RESIDENT",
                        "place", there().built().community().value(),
                        "from", "2026-05-02",
                        "until", "2026-05-01"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#until-error").text()).isNotBlank();
        assertThat(refused.page().select("input[name=until]").val()).isEqualTo("2026-05-01");
    }

    @Test
    void aLinkThatNobodyUsedIsTakenBack() throws Exception {
        var secretary = secretary();
        secretary.get("/accounts/invitations");
        var made = secretary.post(
                "/accounts/invitations",
                Map.of(
                        "name",
                        "新来的",
                        "role",
                        "WARDEN",
                        "place",
                        there().built().community().value()));
        var link = made.page().select("#link").text();
        assertThat(link).contains("/invitations/");

        var waiting = secretary.get("/accounts/invitations").page();
        secretary.post(waiting.select(".folk form").attr("action"), Map.of());

        assertThat(new Visitor(port)
                        .get(link.substring(link.indexOf("/invitations/")))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void anOrganisationChangedMeanwhileIsNotOverwritten() throws Exception {
        var built = there().built();
        var officer = logIn("wang");
        var path = "/organisations/" + built.committee();
        officer.get(path);
        var facts = Map.of(
                "name", "铁西居委会",
                "code", "COMMITTEE",
                "kind", "COMMITTEE",
                "place", there().built().community().value(),
                "version", "0");
        assertThat(officer.post(path, facts).status()).isEqualTo(200);
        assertThat(people.organisation(built.committee()).name()).isEqualTo("铁西居委会");

        officer.get(path);
        var refused = officer.post(path, facts);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".changes").text()).contains("改了单位");
        assertThat(refused.page().select(".kept").text()).contains("铁西居委会");
    }

    @Test
    void organisationsAreNarrowedAndGoOnOnANextPage() throws Exception {
        var place = there().built().subdistrict();
        for (int n = 0; n < 60; n++)
            organisations.add(
                    new OrganisationFacts("SHOP_" + n, OrganisationKind.COMPANY, "小店" + n, "", PublicReach.NONE, place),
                    Actor.program("test"));
        var officer = logIn("wang");

        var first = officer.get("/organisations?kind=company").page();
        var next = first.select("a[rel=next]").attr("href");
        var second = officer.get(next).page();

        assertThat(first.select(".count").text()).contains("60");
        assertThat(first.select("tr[data-row]").size()
                        + second.select("tr[data-row]").size())
                .isEqualTo(60);
        assertThat(first.select("main").text()).doesNotContain("铁西社区居委会");
        assertThat(officer.get("/organisations?words=小店7").page().select("tr[data-row]"))
                .hasSize(1);
    }

    private Visitor secretary() throws Exception {
        return logIn("li");
    }

    private Visitor logIn(String name) throws Exception {
        there();
        return Visitor.loggedIn(port, name);
    }
}
