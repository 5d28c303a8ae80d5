package org.linli.surveys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one household answered: by key of the item one code, several, or the words.
public record Said(Map<String, List<String>> byItem) {

    public Said {
        var copy = new LinkedHashMap<String, List<String>>();
        byItem.forEach((key, codes) -> copy.put(key, List.copyOf(codes)));
        byItem = Map.copyOf(copy);
    }

    /// Empty where the item was not asked or not answered.
    public List<String> to(String item) {
        return byItem.getOrDefault(item, List.of());
    }
}
