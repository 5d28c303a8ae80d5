package org.linli.places;

/// A place as people say it, from the community down, with the letters to find it by.
record SpokenName(String name, String nameEn, Pinyin letters) {

    static final SpokenName NONE = new SpokenName("", "", new Pinyin("", ""));

    SpokenName child(String own, String ownEn) {
        return new SpokenName(
                join(name, own), join(nameEn, ownEn.isEmpty() ? own : ownEn), letters.and(Pinyin.of(own)));
    }

    private static String join(String before, String own) {
        return before.isEmpty() ? own : before + " " + own;
    }
}
