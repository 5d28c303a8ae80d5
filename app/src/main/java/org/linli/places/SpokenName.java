package org.linli.places;

/// A place as people say it, from the community down, with the letters to find it by.
record SpokenName(String name, String nameEn, Pinyin letters) {

    static final SpokenName NONE = new SpokenName("", "", new Pinyin("", ""));

    SpokenName child(String own, String ownEn) {
        return child(own, ownEn, Pinyin.of(own));
    }

    SpokenName child(String own, String ownEn, Pinyin ownLetters) {
        return new SpokenName(
                join(name, " ", own), join(nameEn, ", ", ownEn.isEmpty() ? own : ownEn), letters.and(ownLetters));
    }

    private static String join(String before, String between, String own) {
        return before.isEmpty() ? own : before + between + own;
    }
}
