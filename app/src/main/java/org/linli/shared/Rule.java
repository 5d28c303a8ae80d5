package org.linli.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Something that can be refused: an enum constant that reads as a sentence, thrown, translated and tested by its name.
///
/// The sentence for the reader stands under [#key] in the messages of the room that owns the rule.
public interface Rule {

    String name();

    default void require(boolean kept) {
        if (!kept) throw new RuleBroken(this, "");
    }

    /// As [#require], and the sentence belongs at that field of the form.
    default void requireAt(String field, boolean kept, Object... values) {
        if (!kept) throw new RuleBroken(this, field, values);
    }

    /// A text has so many characters at the most; the sentence names the limit.
    default void limit(String field, String text, int most) {
        requireAt(field, text.codePointCount(0, text.length()) <= most, most);
    }

    /// Holds a form against several rules, so that whoever mends it mends it once.
    ///
    /// @throws RuleBroken with all that was refused, of each field the first
    static void together(Runnable... checks) {
        var refused = new LinkedHashMap<String, RuleBroken>();
        for (var check : checks) {
            try {
                check.run();
            } catch (RuleBroken broken) {
                for (var one : broken.all()) refused.putIfAbsent(one.field(), one);
            }
        }
        if (!refused.isEmpty()) throw new RuleBroken(List.copyOf(refused.values()));
    }

    /// `requests.rule.only-a-signed-concern-can-be-answered`
    default String key() {
        var room = getClass().getPackageName().split("\\.")[2];
        return room + ".rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
