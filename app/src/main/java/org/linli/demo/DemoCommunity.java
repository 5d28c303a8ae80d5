package org.linli.demo;

import java.util.Arrays;
import java.util.List;

/// The communities of the demo quarter: where their ground lies, and what their courtyards are called.
///
/// Before each courtyard's name stands the letter of its [YardStyle].
enum DemoCommunity {
    TIEXI("铁西社区", new Parcel(1885, 652, 590, 560), "铁西小学", ""),
    HEYAN("河沿社区", new Parcel(632, 22, 560, 572), "柳荫公园", """
            L河沿头巷 L河沿二巷 L摆渡巷 O船工院 O水利院 S造船院 L洗衣巷 O渔网院 S木器院 E临河花园 E河畔小区 R柳荫小区 O盐仓院 S轮渡院 E望河苑"""),
    DONGMEN("东门社区", new Parcel(1885, 22, 590, 572), "东门中学", """
            R东门小区 R东门新村 E东升花园 R安居里 S面粉院 R安康里 E春晖苑 S粮机院 R安宁里 E东景花园 R安泰里 O城根院 E明德苑 R安和里 S酒厂院"""),
    HUAISHU("槐树巷社区", new Parcel(1282, 22, 560, 572), "老槐公园", """
            L槐树头巷 L槐树二巷 L槐树三巷 O豆腐院 L井台巷 O裁缝院 L磨坊巷 O书局院 L铁匠巷 O中药院 S印刷院 L小井胡同 O邮差院 L后园巷 S针织院"""),
    FANGZHI("纺织路社区", new Parcel(22, 22, 568, 572), "纺织小学", """
            S细纱院 S粗纱院 S织布院 S整经院 S印染院 S保全院 S技校院 O托儿所院 S准备院 S动力院 R纺织新村 S成品院 S医务院 E锦绣花园 O老工房院"""),
    XINQIAO("新桥社区", new Parcel(1282, 652, 560, 560), "新桥小学", """
            E新桥花园 E虹桥小区 E澜桥苑 S机床院 E桥东小区 S轴承院 E金桥花园 O桥头院 E长桥苑 S仪表院 R桥西里 E晴川小区 S电机院 E云桥苑 R桥南里"""),
    BEITA("北塔社区", new Parcel(22, 652, 568, 560), "北塔公园", """
            O塔前院 O塔后院 L塔影巷 S师范院 O供销院 S邮电院 L钟楼巷 O粮食院 R北塔新村 L石桥巷 S税务院 E塔景苑 O戏班院 L铜器巷 S教工院"""),
    GUOYUAN("果园社区", new Parcel(632, 652, 560, 560), "果园小学", """
            E果园一里 E果园二里 R果园三里 E梨花苑 R杏花里 E桃园小区 S农机院 E海棠苑 R石榴里 E樱桃小区 S种子院 E枣园小区 R葡萄里 E山楂苑 O看园院""");

    private final String shown;
    // Filled once, in the constructor, and never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Parcel ground;

    private final String site;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> yards;

    DemoCommunity(String shown, Parcel ground, String site, String yards) {
        this.shown = shown;
        this.ground = ground;
        this.site = site;
        this.yards = Arrays.stream(yards.split("\\s+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String shown() {
        return shown;
    }

    Parcel ground() {
        return ground;
    }

    /// The school or the park in its midst.
    String site() {
        return site;
    }

    /// In its midst; else a park lies there.
    boolean hasSchool() {
        return site.endsWith("学");
    }

    List<String> yards() {
        return yards;
    }

    static YardStyle style(String yard) {
        return switch (yard.charAt(0)) {
            case 'L' -> YardStyle.LANES;
            case 'O' -> YardStyle.OLD;
            case 'S' -> YardStyle.STAFF;
            case 'R' -> YardStyle.RESETTLED;
            default -> YardStyle.ESTATE;
        };
    }
}
