package org.linli.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the fictional neighbours have said lately.
@Component
@Profile("demo")
public class DemoConcerns {

    private static final Actor SELF = Actor.program("demo");

    /// @param end the last step that was taken with it
    private record Said(String where, String detail, String words, String category, Urgency urgency, End end) {}

    private enum End {
        SUBMITTED,
        ACCEPTED,
        CLASSIFIED,
        GAP
    }

    private static final List<Said> ALL = List.of(
            new Said("工务院 3号楼 2单元", "一楼 102", "厨房地漏往上冒黑水，一股味儿，六点多开始的。", "HOU1", Urgency.DAMAGE, End.GAP),
            new Said("机务院 2号楼 1单元", "", "楼道里拉了飞线充电，两辆电动车堵着门。", "TRA3", Urgency.HARM, End.CLASSIFIED),
            new Said("工务院 1号楼 3单元", "", "门口结了冰，上早班的五点半出门最滑，谁来扫扫。", "ENV3", Urgency.HARM, End.CLASSIFIED),
            new Said("活动室", "", "合唱和麻将都要周三晚上，楼上还有睡白天的夜班师傅。", "NSV2", Urgency.DELAY, End.ACCEPTED),
            new Said("电务院 4号楼 2单元", "三楼", "孩子五点半放学，爸妈七点多才到家，这段时间没地方去。", "CHI1", Urgency.DELAY, End.ACCEPTED),
            new Said("车务院 5号楼 1单元", "", "后墙那盏路灯灭了一个多月，晚上看不见台阶。", "ENV2", Urgency.HARM, End.SUBMITTED),
            new Said("机务院 3号楼 2单元", "顶楼", "雪一化屋顶就漏，墙皮掉了一片。", "HOU4", Urgency.DAMAGE, End.SUBMITTED));

    private final Places places;
    private final Requests requests;

    DemoConcerns(Places places, Requests requests) {
        this.places = places;
        this.requests = requests;
    }

    /// Says them; the same start twice says nothing twice.
    public void load() {
        ALL.forEach(this::say);
    }

    private void say(Said said) {
        var submission = UUID.nameUUIDFromBytes(said.words().getBytes(StandardCharsets.UTF_8));
        if (requests.isKnown(submission)) return;
        var id = requests.submit(
                        new Intake(
                                submission,
                                place(said).id(),
                                said.detail(),
                                "",
                                said.words(),
                                Channel.PHONE_PAGE,
                                null,
                                "",
                                true,
                                null,
                                AnswerBy.CODE,
                                null,
                                List.of()),
                        SELF)
                .id();
        if (said.end() == End.SUBMITTED) return;
        requests.accept(id, SELF);
        if (said.end() == End.ACCEPTED) return;
        requests.classify(id, said.category(), said.urgency(), SELF);
        if (said.end() == End.GAP) requests.declareGap(id, "", SELF);
    }

    private PlaceSummary place(Said said) {
        return places.search(said.where(), PlacePath.ALL, 1).getFirst();
    }
}
