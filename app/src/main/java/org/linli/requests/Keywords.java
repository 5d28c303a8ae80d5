package org.linli.requests;

import java.util.List;
import java.util.stream.Stream;

/// The words that speak for a category before anything has been learnt.
///
/// @param zh as people here say it
/// @param en as whoever writes English says it; empty where nobody has noted any
public record Keywords(List<String> zh, List<String> en) {

    /// Where nothing speaks for it yet.
    public static final Keywords NONE = new Keywords(List.of(), List.of());

    public Keywords {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    /// Those in the reader's language, as far as there are any in it.
    public List<String> in(boolean english) {
        return english && !en.isEmpty() ? en : zh;
    }

    /// Those of both languages: people write as they speak.
    public Stream<String> all() {
        return Stream.concat(zh.stream(), en.stream());
    }
}
