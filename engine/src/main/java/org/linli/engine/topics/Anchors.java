package org.linli.engine.topics;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/// What stands before a word for a kind of place: in 松林小区 and 松林路 it is 松林.
///
/// Chinese place names end in such a generic part. Two texts that each name a place, and never the other's, are likely
/// two matters, even if they are told in the same words. What many messages name tells nothing.
final class Anchors {

    private static final int BEFORE = 2;
    private static final int LONGEST_KIND = 3;
    private static final double TOO_COMMON = 0.02;
    private static final Set<String> KINDS = Set.of(
            "市", "区", "县", "镇", "乡", "村", "街", "路", "巷", "弄", "街道", "大道", "社区", "小区", "院", "苑", "园", "城", "府", "庄", "坊",
            "公馆", "家园", "花园", "公寓", "新村", "新城", "广场", "大厦", "大楼", "公园", "学校", "小学", "中学", "大学", "学院", "幼儿园", "医院", "车站",
            "地铁站", "桥", "湖", "市场", "商场", "超市", "食堂", "路口");

    /// These are as often no place at all.
    private static final Set<String> PERHAPS =
            Set.of("组", "道", "里", "湾", "邸", "楼", "栋", "幢", "单元", "号", "期", "站", "河", "江", "山", "中心", "厂", "工地");

    private Anchors() {}

    /// Hashed as [Pieces] has them, in order.
    static int[] of(Text text, Weights weights) {
        var anchors = IntStream.builder();
        for (var run : text.runs()) {
            if (!run.gapless()) continue;
            for (int at = BEFORE; at < run.letters().length(); at++)
                if (placeAt(run.letters(), at) || beginsAt(PERHAPS, run.letters(), at))
                    anchors.add(Pieces.of(run.letters(), at - BEFORE, at));
        }
        return anchors.build()
                .filter(piece -> weights.share(piece) <= TOO_COMMON)
                .sorted()
                .distinct()
                .toArray();
    }

    /// How long the longest word for a kind of place is that begins here; 0 where none does.
    static int kindAt(String letters, int at) {
        for (int length = Math.min(LONGEST_KIND, letters.length() - at); length > 0; length--)
            if (KINDS.contains(letters.substring(at, at + length))) return length;
        return 0;
    }

    /// Whether a word for a kind of place begins here.
    static boolean placeAt(String letters, int at) {
        return beginsAt(KINDS, letters, at);
    }

    private static boolean beginsAt(Set<String> kinds, String letters, int at) {
        for (int length = 1; length <= LONGEST_KIND && at + length <= letters.length(); length++)
            if (kinds.contains(letters.substring(at, at + length))) return true;
        return false;
    }

    /// Whether the letters end in a word for a kind of place.
    static boolean endsInPlace(String letters) {
        for (int length = 1; length <= LONGEST_KIND && length < letters.length(); length++)
            if (KINDS.contains(letters.substring(letters.length() - length))) return true;
        return false;
    }

    static boolean anyIn(int[] pieces, int[] anchors) {
        return Arrays.stream(anchors).anyMatch(anchor -> Arrays.binarySearch(pieces, anchor) >= 0);
    }
}
