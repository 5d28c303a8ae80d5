package org.linli.places;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.Locale;

/// A name in letters, as people type it: 工务院 3 号楼 is `gongwuyuan3haolou` and `gwy3hl`.
///
/// The dictionary takes about a second and some megabytes at its first use, so it is asked only when a name is written.
record Pinyin(String full, String initials) {

    static Pinyin of(String name) {
        var text = plain(name);
        if (text.chars().allMatch(c -> c < 128)) return new Pinyin(text, text);
        var full = new StringBuilder();
        var initials = new StringBuilder();
        var syllables = PinyinDictionary.convertToPinyin(text);
        for (int i = 0; i < syllables.size(); i++) {
            var syllable = syllables.get(i).getPinyinWithoutTone();
            if (syllable.equals("none")) {
                full.append(text.charAt(i));
                initials.append(text.charAt(i));
            } else {
                full.append(syllable);
                initials.append(syllable.charAt(0));
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    Pinyin and(Pinyin below) {
        return new Pinyin(full + below.full, initials + below.initials);
    }

    /// Full-width to half-width, lower case, letters and digits only.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
