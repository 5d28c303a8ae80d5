package org.linli.people;

import java.util.Set;

/// Names and phones with just enough left to recognise one's own.
public final class Masked {

    /// Family names of two characters that are still borne by many.
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "端木", "夏侯", "轩辕", "南宫", "西门",
            "独孤", "呼延", "拓跋", "百里", "东郭", "申屠", "太史", "澹台", "公冶", "赫连");

    private Masked() {}

    /// `张**` for any Chinese name, `欧阳**` for a compound one, `J***` otherwise; empty stays empty.
    public static String name(String name) {
        var bare = name.strip();
        if (bare.isEmpty()) return "";
        var first = bare.codePointAt(0);
        if (Character.UnicodeScript.of(first) != Character.UnicodeScript.HAN) return Character.toString(first) + "***";
        var compound = bare.length() > 2 && COMPOUND.contains(bare.substring(0, 2));
        return (compound ? bare.substring(0, 2) : Character.toString(first)) + "**";
    }

    /// `138****1234`, `0931****567`; of what is too short to be dialled from afar nothing is left.
    public static String phone(String phone) {
        var digits =
                PhoneNumber.parse(phone).map(PhoneNumber::local).orElse(phone).replaceAll("[^0-9+]", "");
        if (digits.isEmpty()) return "";
        if (digits.matches("1[3-9]\\d{9}")) return digits.substring(0, 3) + "****" + digits.substring(7);
        if (digits.length() < 9) return "****";
        return digits.substring(0, 4) + "****" + digits.substring(digits.length() - 3);
    }
}
