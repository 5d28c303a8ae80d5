package org.linli.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.linli.dialogue.AccessNeed;
import org.linli.dialogue.Authority;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.Guest.Answer;
import org.linli.dialogue.Guests;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.NewGuest;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Reply;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.VotingThreshold;
import org.linli.live.LiveRoom;
import org.linli.live.LiveRooms;
import org.linli.live.Seats;
import org.linli.live.Spot;
import org.linli.live.TopicWall;
import org.linli.places.PlaceSummary;
import org.linli.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// An open space that is going on just now: topics are being posted on the wall.
@Component
@Profile("demo")
class DemoLiveRoom {

    private static final Actor SELF = Actor.program("demo");

    private record Posted(String title, String called, int round, int corner) {}

    private static final List<Posted> WALL = List.of(
            new Posted("地下总管到底归谁", "马师傅", 1, 1),
            new Posted("车位：先到还是排号", "小杨", 1, 2),
            new Posted("门口的灯和冰", "一位夜班师傅", 1, 3),
            new Posted("换管子，钱从哪儿来", "城建科 李工", 2, 1),
            new Posted("放学后孩子去哪儿", "两位妈妈", 2, 2),
            new Posted("挖沟时老人怎么出门", "周家女儿", 3, 2),
            new Posted("麻将和合唱轮着来", "", 3, 3),
            new Posted("去看看那排杨树", "楼门长 秦姐", 3, 4),
            new Posted("老锅炉房给大家用？", "合唱团", 2, 4));

    private static final NewRules RULES = new NewRules(
            "铁西的规矩",
            Speakers.EVERYBODY,
            2,
            2,
            true,
            true,
            null,
            VotingThreshold.MAJORITY,
            7,
            List.of("一个人说完，下一个再说", "两分钟一到，沙漏响", "对事，不对人", "不同意，也写下来"));

    private final Meetings meetings;
    private final MeetingHolding holding;
    private final Stakeholders stakeholders;
    private final Guests guests;
    private final RuleBook rules;
    private final LiveRooms rooms;
    private final Seats seats;
    private final TopicWall wall;
    private final Clock clock;

    DemoLiveRoom(
            Meetings meetings,
            MeetingHolding holding,
            Stakeholders stakeholders,
            Guests guests,
            RuleBook rules,
            LiveRooms rooms,
            Seats seats,
            TopicWall wall,
            Clock clock) {
        this.meetings = meetings;
        this.holding = holding;
        this.stakeholders = stakeholders;
        this.guests = guests;
        this.rules = rules;
        this.rooms = rooms;
        this.seats = seats;
        this.wall = wall;
        this.clock = clock;
    }

    /// @param self who prepares meetings there
    void load(PlaceSummary place, Actor self) {
        var id = meetings.propose(
                new MeetingDraft(
                        "地下的管子、车位和灯，我们自己怎么办？",
                        "把能自己办的办起来，办不了的知道找谁",
                        MeetingKind.OPEN_SPACE,
                        DecisionKind.CONSULTATION,
                        null,
                        place.id(),
                        new Origin(Origin.Kind.NONE, null, "")),
                self);
        invite(id, self);
        meetings.map(id, self);
        meetings.schedule(
                id, new Schedule(clock.instant().plus(Duration.ofMinutes(5)), 180, "居委会茶室", 60, "何静", "赵立平"), self);
        meetings.announce(id, false, self);
        sayTheyCannotCome(id);
        holding.setRules(id, rules.write(place.id(), RULES, self), self);
        holding.begin(id, self);
        sit(rooms.open(id, List.of("东窗", "西墙", "茶桌", "院子里"), self));
    }

    private void invite(MeetingId id, Actor self) {
        stakeholders.add(id, new NewParty(Box.AFFECTED, "三栋楼的住户", null, 180, "马师傅"), self);
        stakeholders.add(id, new NewParty(Box.AFFECTED, "上夜班的", null, 40, ""), self);
        stakeholders.add(id, new NewParty(Box.DECIDES, "城建科", null, null, "李工"), self);
        stakeholders.add(id, new NewParty(Box.DOES, "施工队", null, 2, "刘队"), self);
        stakeholders.add(id, new NewParty(Box.KNOWS, "老管道工", null, 1, "王师傅"), self);
    }

    private void sayTheyCannotCome(MeetingId id) {
        var night = stakeholders.of(id).parties().get(1).id();
        guests.reply(
                id,
                new NewGuest("一位夜班师傅", night, null, null, InvitationWay.DOOR),
                new Answer(
                        Reply.DECLINED,
                        Authority.OWN_VOICE,
                        List.of(AccessNeed.CLEAR_SOUND),
                        0,
                        0,
                        true,
                        "早上五点门口全是冰，灯也不亮。先修灯，别先动管子。"),
                List.of());
    }

    private void sit(LiveRoom room) {
        rooms.next(room, UUID.randomUUID(), room.number(), SELF);
        for (var one : WALL)
            wall.post(
                    room,
                    null,
                    UUID.randomUUID(),
                    one.title(),
                    one.called(),
                    new Spot(one.round(), one.corner()),
                    SELF);
        var first = stakeholders.of(room.meeting()).parties().getFirst().id();
        for (var called : List.of("老周家的", "马师傅", "小杨", "一位居民")) seats.take(room, first, called, SELF);
    }
}
