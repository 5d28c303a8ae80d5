package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.Contact;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Promises of people without an account, kept and looked at by the code of their meeting.
@DatabaseTest
class GuestPromisesTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Guests guests;

    @Autowired
    GuestList list;

    @Autowired
    GuestPromises promises;

    @Autowired
    MinutesBook minutes;

    @Autowired
    MeetingHolding holding;

    @Autowired
    Commitments commitments;

    @BeforeEach
    void build() {
        if (there == null) there = quarter.build();
    }

    @Test
    void whoPromisedShowsTheSpotBeforeAndAfterByCodeAndANeighbourSeesIt() throws Exception {
        var made = made();
        var own = made.pageOf(made.owner);
        var owner = new Visitor(port);
        owner.get(own);
        assertThat(owner.post(own + "/acceptance", Map.of()).page().select("form[action$=/done]"))
                .hasSize(1);
        owner.get(own + "?moment=before");
        owner.upload(own + "/before", Map.of("spot", "2 单元门口"), "files", "a.jpg", photo());
        assertThat(owner.get(own).page().select("#spot").val()).isEqualTo("2 单元门口");
        var done = owner.upload(own + "/done", Map.of("spot", "2 单元门口", "words", ""), "files", "b.jpg", photo());
        assertThat(done.page().select(".spots img")).hasSize(2);
        var shown = owner.bytes(done.page().select(".spots img").getLast().attr("src"));
        assertThat(new String(shown, StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8")
                .doesNotContain("Exif");

        var neighbour = new Visitor(port);
        var look = made.pageOf(made.neighbour);
        var lookLink = "a[href='" + look + "']";
        assertThat(neighbour.get(made.mineOf(made.neighbour)).page().select(lookLink))
                .as("anybody can scan the notice at the door")
                .isEmpty();
        assertThat(neighbour.get(look).status()).isEqualTo(404);
        neighbour.get(made.mineOf(made.neighbour));
        assertThat(neighbour
                        .post(look + "/verification", Map.of("answer", "yes"))
                        .status())
                .isEqualTo(422);
        list.represent(made.meeting, made.neighbour.id(), true, SELF);
        assertThat(neighbour.get(made.mineOf(made.neighbour)).page().select(lookLink + ".btn"))
                .hasSize(1);
        var page = neighbour.get(look).page();
        assertThat(page.select(".spots img[alt*='2 单元门口']")).hasSize(2);
        assertThat(page.select(".onlywords")).isEmpty();
        assertThat(neighbour
                        .post(look + "/verification", Map.of("answer", "yes"))
                        .page()
                        .text())
                .contains("做到了");
    }

    @Test
    void whereThereAreOnlyWordsWhoLooksSaysOrShowsWhatTheySaw() throws Exception {
        var made = made();
        list.represent(made.meeting, made.neighbour.id(), true, SELF);
        promises.accept(made.meeting, made.owner.code(), made.promise);
        promises.showDone(made.meeting, made.owner.code(), made.promise, "清完了", "", List.of());
        var look = made.pageOf(made.neighbour);
        var neighbour = new Visitor(port);
        var page = neighbour.get(look).page();
        assertThat(page.select(".onlywords")).hasSize(1);
        assertThat(page.text()).contains("清完了");

        var refused = neighbour.post(look + "/verification", Map.of("answer", "yes"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#why-error")).hasSize(1);
        neighbour.get(look);
        var seen = neighbour.upload(
                look + "/verification", Map.of("answer", "yes", "why", "两辆车都推走了"), "files", "a.jpg", photo());

        assertThat(seen.page().text()).contains("做到了");
        var open = new Visitor(port).get("/promises/" + made.promise).page();
        assertThat(open.select(".onlywords")).hasSize(1);
        assertThat(open.select(".spots figure:last-of-type img")).hasSize(1);
        assertThat(open.text()).contains("两辆车都推走了");
    }

    @Test
    void whatIsNoPhotoIsRefusedAndAPhotoThatCameIsNotSentTwice() throws Exception {
        var made = made();
        var own = made.pageOf(made.owner);
        var owner = new Visitor(port);
        owner.get(own);
        owner.post(own + "/acceptance", Map.of());

        var text = owner.upload(own + "/done", Map.of(), "files", "a.jpg", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(422);
        assertThat(text.page().select("#files-error")).hasSize(1);
        var voice = owner.upload(own + "/done", Map.of("words", "在这儿"), "files", "a.jpg", Pictures.wav());
        assertThat(voice.page().select("#files-error").text()).contains("请选一张照片");
        var far = owner.upload(own + "/done", Map.of("spot", "远".repeat(61)), "files", "a.jpg", photo());
        assertThat(far.page().select("#spot-error")).hasSize(1);
        assertThat(owner.sendForm(far, own + "/done", Map.of("spot", "门口"))
                        .page()
                        .select(".spots img"))
                .hasSize(1);
    }

    @Test
    void whoPromisedNamesAnotherDayOrGivesUpByCodeAndNobodyElse() throws Exception {
        var made = made();
        var own = made.pageOf(made.owner);
        var owner = new Visitor(port);
        var soon = LocalDate.now(Days.ZONE).plusDays(30).toString();
        owner.get(own);
        owner.post(own + "/acceptance", Map.of());
        assertThat(owner.post(own + "/day", Map.of("until", soon)).status())
                .as("without a reason")
                .isEqualTo(422);
        owner.get(own);
        owner.post(own + "/day", Map.of("until", soon, "why", "腰疼"));
        assertThat(new Visitor(port)
                        .get("/promises/" + made.promise)
                        .page()
                        .select(".otherdays")
                        .text())
                .contains("腰疼", "老周家的");
        refused(
                CommitmentRule.ONLY_THE_OWNER_CHANGES_IT,
                () -> promises.giveUp(made.meeting, made.neighbour.code(), made.promise, "不想了"));

        owner.get(own);
        owner.post(own + "/giving-up", Map.of("why", "搬走了"));

        assertThat(new Visitor(port).get("/promises/" + made.promise).page().text())
                .contains("没有做到", "搬走了");
    }

    @Test
    void nobodyConfirmsTheirOwnPromiseUnderASecondCode() {
        var meeting = gatherings.announced(
                "谁来看门", MeetingKind.ROUND_TABLE, there.community().place());
        var group = stakeholders.of(meeting).parties().getFirst().id();
        var first = withPhone(meeting, "老周家的", group, "13800001111");
        var again = withPhone(meeting, "周大爷", group, "138-0000-1111");
        var other = withPhone(meeting, "张婶", group, "13900002222");
        for (var guest : List.of(first, again, other)) list.represent(meeting, guest.id(), true, SELF);
        gatherings.sitDown(meeting, Gatherings.rules(0, 0));
        minutes.attend(meeting, List.of(new Presence(group, 9, 1)), SELF);
        var promise = commitments.draft(
                meeting,
                new NewCommitment(
                        null, "看大门", new Owner("老周家的", null, null, first.id()), LocalDate.of(2126, 12, 1), ""),
                SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        promises.accept(meeting, first.code(), promise);
        promises.showDone(meeting, first.code(), promise, "看了一个月", "", List.of());

        refused(
                CommitmentRule.NOBODY_CONFIRMS_THEIR_OWN_PROMISE,
                () -> promises.verify(meeting, again.code(), promise, "门关着", List.of()));
        promises.verify(meeting, other.code(), promise, "门关着", List.of());

        assertThat(commitments.promised(meeting)).hasSize(1);
    }

    @Test
    void onlyOneOfTheResidentsSpeaksForThem() {
        var meeting = gatherings.announced(
                "谁代表谁", MeetingKind.ROUND_TABLE, there.community().place());
        long office = stakeholders.add(meeting, new NewParty(Box.DECIDES, "城建局", null, null, "周明"), SELF);
        var official = reply(meeting, "周明", office);
        var stranger = reply(meeting, "路过的", null);

        for (var guest : List.of(official, stranger))
            refused(
                    MeetingRule.A_REPRESENTATIVE_IS_ONE_OF_THE_RESIDENTS,
                    () -> list.represent(meeting, guest.id(), true, SELF));
    }

    private Guest withPhone(MeetingId meeting, String called, long group, String phone) {
        return guests.reply(
                meeting,
                new NewGuest(called, group, null, new Contact(called, phone, ""), InvitationWay.DOOR),
                new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, false, ""),
                List.of());
    }

    @Test
    void nobodyElsesCodeShowsIt() throws Exception {
        var made = made();
        var other = made.pageOf(made.neighbour);
        var neighbour = new Visitor(port);
        assertThat(neighbour.get(other).status()).isEqualTo(404);
        neighbour.get(made.mineOf(made.neighbour));

        assertThat(neighbour
                        .upload(other + "/before", Map.of(), "files", "a.jpg", photo())
                        .status())
                .isEqualTo(422);
        assertThat(neighbour
                        .upload(other + "/done", Map.of(), "files", "a.jpg", photo())
                        .status())
                .isEqualTo(422);
        assertThat(neighbour.get("/promises/" + made.promise).page().select(".spots img"))
                .isEmpty();
    }

    private record Made(MeetingId meeting, CommitmentId promise, Guest owner, Guest neighbour) {

        private String mineOf(Guest guest) {
            return "/meetings/" + meeting + "/mine/" + guest.code();
        }

        private String pageOf(Guest guest) {
            return mineOf(guest) + "/promises/" + promise;
        }
    }

    /// A meeting at which one of two guests promised something; its minutes hold.
    private Made made() {
        var meeting = gatherings.announced(
                "楼门口堆满了", MeetingKind.ROUND_TABLE, there.community().place());
        var group = stakeholders.of(meeting).parties().getFirst().id();
        var owner = reply(meeting, "老周家的", null);
        var neighbour = reply(meeting, "张婶", group);
        gatherings.sitDown(meeting, Gatherings.rules(0, 0));
        minutes.attend(meeting, List.of(new Presence(group, 9, 1)), SELF);
        var promise = commitments.draft(
                meeting,
                new NewCommitment(
                        null, "把门口清出来", new Owner("老周家的", null, null, owner.id()), LocalDate.of(2126, 12, 1), "张婶"),
                SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        return new Made(meeting, promise, owner, neighbour);
    }

    private Guest reply(MeetingId meeting, String called, @Nullable Long group) {
        return guests.reply(
                meeting,
                new NewGuest(called, group, null, null, InvitationWay.DOOR),
                new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, false, ""),
                List.of());
    }

    private static byte[] photo() throws Exception {
        return Pictures.withExif(Pictures.of("jpeg", 640, 480), 1);
    }
}
