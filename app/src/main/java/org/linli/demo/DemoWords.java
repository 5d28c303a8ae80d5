package org.linli.demo;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Names of the demo quarter, and how a stranger reads them.
final class DemoWords {

    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("社区", "Community"),
            Map.entry("小区", "Estate"),
            Map.entry("新村", "Village"),
            Map.entry("花园", "Garden"),
            Map.entry("公园", "Park"),
            Map.entry("小学", "Primary School"),
            Map.entry("中学", "Middle School"),
            Map.entry("大街", "Avenue"),
            Map.entry("胡同", "Hutong"),
            Map.entry("院", "Yard"),
            Map.entry("苑", "Court"),
            Map.entry("里", "Row"),
            Map.entry("巷", "Lane"),
            Map.entry("路", "Road"),
            Map.entry("街", "Street"),
            Map.entry("河", "River"));

    private DemoWords() {}

    static String english(String name) {
        for (var ending : ENDINGS)
            if (name.length() > ending.getKey().length() && name.endsWith(ending.getKey()))
                return english(name.substring(0, name.length() - ending.getKey().length())) + " " + ending.getValue();
        return letters(name);
    }

    private static String letters(String name) {
        var text = PinyinDictionary.convertToPinyin(name).stream()
                .map(syllable -> syllable.getPinyinWithoutTone())
                .collect(Collectors.joining());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
