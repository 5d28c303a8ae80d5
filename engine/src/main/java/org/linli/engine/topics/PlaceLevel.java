package org.linli.engine.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How large a named place is: it is held against others of its level. Towns, districts and counties are larger than a
/// walk and have none.
enum PlaceLevel {
    SUBDISTRICT("街道", "镇", "乡"),
    COMMUNITY("社区", "村", "新村"),
    STREET("路", "街", "巷", "弄", "大道", "坊"),
    ESTATE("小区", "院", "苑", "园", "城", "庄", "新城", "公馆", "家园", "花园", "公寓", "大厦", "大楼"),
    OPEN("公园", "广场", "市场", "湖"),
    /// Where a message is kept with a place that the caller knows.
    KNOWN;

    private static final Map<String, PlaceLevel> BY_KIND = new HashMap<>();

    static {
        for (var level : values()) for (var kind : level.kinds) BY_KIND.put(kind, level);
    }

    // Filled once, in the constructor, and never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> kinds;

    PlaceLevel(String... kinds) {
        this.kinds = List.of(kinds);
    }

    static Optional<PlaceLevel> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
