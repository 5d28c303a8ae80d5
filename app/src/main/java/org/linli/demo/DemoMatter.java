package org.linli.demo;

import static org.linli.requests.Urgency.DAMAGE;
import static org.linli.requests.Urgency.DELAY;
import static org.linli.requests.Urgency.HARM;
import static org.linli.requests.Urgency.ORDINARY;

import java.util.List;
import org.linli.requests.Urgency;

/// What the neighbours speak of again and again, in their words, with its season.
///
/// The twelve digits say how often it comes up from January to December, 0 to 9.
enum DemoMatter {
    BLOCKED_DRAIN(
            "HOU1",
            DAMAGE,
            DemoBody.URBAN_CONSTRUCTION,
            "344456765443",
            List.of(
                    "楼下总管又堵了，一楼厨房往外返水，黑的，味道大得待不住人。",
                    "地漏冒水，拖了一早上都拖不干净，楼上一冲就往上涌。",
                    "院里污水井满了，水都流到单元门口了。",
                    "卫生间下水不走水，师傅说不是家里的事，是外面的管子。"),
            List.of("疏通了总管，冲了两遍，通水看过了。", "井里的淤泥清了，管子接口换了一段。")),
    LEAKING_PIPE(
            "HOU1",
            DAMAGE,
            DemoBody.WATER_UTILITY,
            "653334555445",
            List.of("楼道里的自来水管漏了，墙面湿了一大片。", "院子里地上冒水，像是水管破了，从昨天到现在没停。", "水表井里一直滴水，找了两次没人来。"),
            List.of("换了漏的那一段管子，关阀两小时，已经恢复供水。", "找到漏点补好了，第二天又去看过，不漏了。")),
    COLD_HOME(
            "HOU2",
            DELAY,
            DemoBody.HEATING_UTILITY,
            "986200000379",
            List.of("暖气是温的，屋里十五度，家里有老人。", "顶楼的暖气片上半截是凉的，放了气也没用。", "这一栋从前天晚上开始不热，打电话一直占线。", "屋里十四度，孩子写作业穿着棉袄。"),
            List.of("上门测温，排了气、清了过滤网，现在十九度。", "换热站的泵修好了，回访了五户都热了。")),
    POWER_TRIP(
            "HOU2",
            DELAY,
            DemoBody.POWER_UTILITY,
            "322235897423",
            List.of("晚上一开空调整个单元就跳闸。", "楼道总闸发烫，有糊味，不敢用电。", "停电两个小时了，老人家里有制氧机。"),
            List.of("换了空气开关，三相重新分了负荷。", "抢修后恢复供电，线路重新包了绝缘。")),
    BROKEN_LIFT(
            "HOU3",
            HARM,
            DemoBody.FIRE,
            "333333333333",
            List.of("电梯又停在半道，门开不了，按了铃没人应。", "灭火器是过期的，消防箱里什么都没有。"),
            List.of("维保来换了门机板，试了二十趟没停。", "灭火器换新了，消防箱贴了检查表。")),
    LEAKING_ROOF(
            "HOU4",
            DAMAGE,
            DemoBody.URBAN_CONSTRUCTION,
            "457642687532",
            List.of("雪一化屋顶就漏，墙皮掉了一大块。", "下雨天床上接盆，顶层三户都漏。", "外墙往下掉块，底下是孩子走的路。"),
            List.of("屋面补了防水，下雨后看过不漏了。", "掉块的外墙先围起来，第三天修好了。")),
    PROPERTY_FEE(
            "HOU5",
            ORDINARY,
            DemoBody.SUBDISTRICT_OFFICE,
            "432222222234",
            List.of("物业费涨了，没开过会，也没贴通知。", "楼道半个月没人扫，物业电话没人接。"),
            List.of("约了物业和业主代表当面说清，账贴出来了。", "物业补了人，每周二、五扫楼道。")),
    UNSAFE_SHED(
            "HOU6",
            DELAY,
            DemoBody.CITY_MANAGEMENT,
            "123455443321",
            List.of("有人在院里又搭了个棚子，消防车进不来。", "楼顶私搭的板房，刮风的时候响得吓人。"),
            List.of("劝了两次，本人自己拆了。", "下了通知，到期拆除，现场清干净了。")),
    RUBBISH(
            "ENV1",
            ORDINARY,
            DemoBody.SANITATION,
            "333456787543",
            List.of("垃圾桶满了三天没人拉，苍蝇乱飞。", "装修垃圾堆在单元门口，老人绊了一跤。", "后院成了垃圾场，味道飘到四楼。"),
            List.of("当天拉走了，桶加了两个，改成一天两趟。", "清了三车，立了牌子，约了大家看着。")),
    DARK_LAMP(
            "ENV2",
            HARM,
            DemoBody.MUNICIPAL_WORKS,
            "543222223456",
            List.of("巷子口的路灯灭了，晚上下班看不见台阶。", "楼道灯坏了两层，老人扶着墙上楼。", "灯白天亮晚上不亮，报了两回。"),
            List.of("换了灯头和时控，晚上去看是亮的。", "楼道换成了声控灯，每层都试了。")),
    LOOSE_COVER(
            "ENV2",
            HARM,
            DemoBody.MUNICIPAL_WORKS,
            "334444555443",
            List.of("井盖翘起来了，车一过咣当响，怕人掉下去。", "路面塌了一个坑，骑车的摔了。"),
            List.of("先围起来，当天换了井盖，垫了胶圈。", "坑填平压实，铺了沥青。")),
    ICE_AT_DOOR(
            "ENV3",
            HARM,
            DemoBody.SANITATION,
            "973000000169",
            List.of("单元门口结了冰，上早班的五点半出门最滑。", "下完雪没人扫，老人两天没敢出门。", "房檐的冰溜子一米多长，正对着门。"),
            List.of("撒了盐、铲了冰，门口铺了草垫。", "大家排了班，谁先出门谁先扫，铁锹放在门洞里。")),
    FLOODED_PATH(
            "ENV3",
            DELAY,
            DemoBody.MUNICIPAL_WORKS,
            "001246897410",
            List.of("一下雨路口就积水，孩子上学得蹚过去。", "雨水篦子堵了，水倒灌进了车棚。"),
            List.of("清了篦子和连管，又下了一场雨，没再积。")),
    TREE_BRANCH(
            "ENV4",
            DELAY,
            DemoBody.PARKS,
            "124565544321",
            List.of("大杨树的枝子压到电线上了，刮风打火。", "树把三楼的窗户全挡住了，白天也得开灯。", "四月飞絮，窗户不敢开，有人哮喘。"),
            List.of("修了枝，跟供电一起处理了搭线的地方。", "打了抑絮的药，明年换品种的事列进了议题。")),
    SMOKE(
            "ENV5",
            DELAY,
            DemoBody.CITY_MANAGEMENT,
            "112345787543",
            List.of("楼下烧烤摊的烟往楼上灌，夏天不敢开窗。", "饭馆的油烟管正对着卧室，晚上十点还在炒。"),
            List.of("装了净化器，烟道改了方向，测过达标了。", "和摊主说好八点收摊，换到路口去了。")),
    DOGS(
            "ENV6",
            ORDINARY,
            DemoBody.PUBLIC_SECURITY,
            "223455554332",
            List.of("有人遛狗不拴绳，孩子吓得不敢下楼。", "流浪狗一大群，晚上追人。"),
            List.of("上门说了，现在都拴绳；流浪狗送去了收容。")),
    CHOIR(
            "NSV1",
            ORDINARY,
            DemoBody.MEDIATION,
            "112356766432",
            List.of("广场舞音响太大，家里有上夜班的，白天也睡不着。", "合唱队唱到九点半，孩子要写作业。", "早上六点就放音乐，三班倒的刚躺下。"),
            List.of("坐下来谈了，换到东边空地，音量有个数，八点半收。", "说好了睡觉的时段不开音响，写成约定贴在墙上。")),
    ROOM_QUARREL(
            "NSV2",
            DELAY,
            DemoBody.MEDIATION,
            "332222222344",
            List.of("活动室一周七天都让打麻将的占着，合唱的没地方。", "两拨人为活动室吵起来了，谁都说先来的。", "活动室晚上没人管门，钥匙在谁手里都说不清。"),
            List.of("排了时段，周二周四给合唱，周三轮着来，试一个月。")),
    NIGHT_WORKS(
            "NSV3",
            DELAY,
            DemoBody.ENVIRONMENT,
            "012356776431",
            List.of("工地夜里两点还在打桩，整栋楼都醒着。", "晚上十一点还在卸料，喊了不停。"),
            List.of("去了现场，夜里停工，运料改到白天。")),
    UPSTAIRS(
            "NSV4",
            ORDINARY,
            DemoBody.MEDIATION,
            "433333333334",
            List.of("楼上半夜拖椅子，说了几次吵起来了。", "楼下棋牌室吵到后半夜。"),
            List.of("两家坐下来说开了，椅子脚包了布，十点后不拖。")),
    BLOCKED_STAIRS(
            "NSV6",
            HARM,
            DemoBody.FIRE,
            "333334433333",
            List.of("楼道堆满了纸箱，着火都跑不出去。", "有人把自行车锁在楼梯扶手上，担架过不去。"),
            List.of("和门长一起清了，纸箱当天卖掉，留了一块地方停车。")),
    NO_PARKING(
            "TRA1",
            ORDINARY,
            DemoBody.SUBDISTRICT_OFFICE,
            "443333333345",
            List.of("院里六十个车位两百辆车，天天为车位吵架。", "有人装了地锁，把公共车位占了。", "晚上回来转三圈没地方停，停路上第二天就贴条。"),
            List.of("地锁拆了；车位怎么分，列进了下个月的议事。", "和旁边单位说好了，晚上八点后借他们的院子停。")),
    FIRE_LANE(
            "TRA2",
            HARM,
            DemoBody.TRAFFIC_POLICE,
            "333333333333",
            List.of("消防通道停满了，昨天救护车进不来。", "门口的通道又被货车堵了。"),
            List.of("拖走了两辆，通道划了线，门长有了联系电话。")),
    FLYING_WIRE(
            "TRA3",
            HARM,
            DemoBody.FIRE,
            "333345654333",
            List.of("从四楼拉下来的飞线充电，正下着雨。", "电动车在楼道里充电，半夜有糊味。", "充电棚只有六个口，三十辆车排队。"),
            List.of("飞线当天拆了，楼道的车推了出来。", "加了十二个充电口，能扫码也能投币。")),
    RAMP(
            "TRA4",
            DELAY,
            DemoBody.DPF,
            "223344443322",
            List.of("单元门口五级台阶，轮椅上不去，下楼靠人背。", "扶手断了半截，老人上下楼扶空。"),
            List.of("修了坡道，两边有扶手，坐轮椅的老人试过了。")),
    BUS_STOP(
            "TRA5",
            ORDINARY,
            DemoBody.TRANSPORT,
            "333333333333",
            List.of("过街没有斑马线，学生横穿。", "七点前没有公交，上早班的只能走。"),
            List.of("划了斑马线，学校放学时有人看着。")),
    CANTEEN(
            "ELD1",
            ORDINARY,
            DemoBody.CIVIL_AFFAIRS,
            "333333333333",
            List.of("饭桌送来的饭是凉的，老人咬不动。", "想给父母订午饭，打电话说名额满了。"),
            List.of("换了保温箱，改成两条线送，十二点前到。")),
    ALONE(
            "ELD3",
            HARM,
            DemoBody.SUBDISTRICT_OFFICE,
            "544333333345",
            List.of("对门老人三天没开门，敲门没人应。", "独居的老母亲一个人在家摔了，孩子在外地。"),
            List.of("和门长一起开的门，人没事，以后每天敲一次门。", "装了一键呼叫，排了每周两次的探访。")),
    CLINIC(
            "HEA1",
            ORDINARY,
            DemoBody.HEALTH_CENTRE,
            "433333333334",
            List.of("签了家庭医生，一年没见过人。", "卫生室周末不开门，量个血压要跑两站地。"),
            List.of("约了上门，登记了随访日子；周六上午也开门了。")),
    AFTER_SCHOOL(
            "CHI1",
            DELAY,
            DemoBody.EDUCATION,
            "334433014544",
            List.of("孩子四点半放学，爸妈七点才到家，没地方去。", "托管班在西头，学校在东头，走过去天都黑了。"),
            List.of("活动室四点半开门，有两位退休老师看着写作业。")),
    LOW_INCOME(
            "WEL1",
            ORDINARY,
            DemoBody.CIVIL_AFFAIRS,
            "433333333334",
            List.of("低保材料交了一个月没消息。", "家里主要干活的人病了，想问临时救助怎么办。"),
            List.of("材料补齐了，已经批下来，下月发。")),
    DISABILITY_CARD(
            "WEL3", ORDINARY, DemoBody.DPF, "333333333333", List.of("残疾证到期了，人下不了床，怎么评？"), List.of("约了上门评定，证办好送到了家里。")),
    NEIGHBOURS(
            "LAW2",
            DELAY,
            DemoBody.MEDIATION,
            "333333333333",
            List.of("两家为楼道一块地吵了半年，快动手了。", "楼上漏水泡了我家，赔多少谈不拢。"),
            List.of("调解成了，写了协议，两家都签了字。")),
    FRAUD(
            "LAW5",
            HARM,
            DemoBody.PUBLIC_SECURITY,
            "333333333333",
            List.of("老人让人拉去听课，买了八千块的床垫。", "有人冒充社区的上门收费。"),
            List.of("报了案，钱追回了一部分；做了提醒，贴在每个门洞。")),
    WARDEN_WANTED(
            "GOV3",
            ORDINARY,
            DemoBody.SUBDISTRICT_OFFICE,
            "333333333333",
            List.of("我们单元的门长搬走半年了，没人补。"),
            List.of("开了楼门会，选出了新门长，名字和电话贴在门口。")),
    CERTIFICATE(
            "GOV2",
            ORDINARY,
            DemoBody.SUBDISTRICT_OFFICE,
            "543333333335",
            List.of("开个居住证明跑了三趟，每次说的材料都不一样。"),
            List.of("一次说清了要什么，当天开好了。"));

    private final String category;
    private final Urgency urgency;
    private final DemoBody lead;
    private final String season;
    // Filled once, in the constructor, from List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> answers;

    DemoMatter(
            String category, Urgency urgency, DemoBody lead, String season, List<String> words, List<String> answers) {
        this.category = category;
        this.urgency = urgency;
        this.lead = lead;
        this.season = season;
        this.words = words;
        this.answers = answers;
    }

    String category() {
        return category;
    }

    Urgency urgency() {
        return urgency;
    }

    DemoBody lead() {
        return lead;
    }

    /// @param month 1 to 12
    int weight(int month) {
        return season.charAt(month - 1) - '0';
    }

    List<String> words() {
        return words;
    }

    List<String> answers() {
        return answers;
    }
}
