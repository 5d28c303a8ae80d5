package org.linli.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a concern can be about, as it is called on a given day.
///
/// @param parent the first-level code; none on the first level
/// @param keywords that speak for it before anything has been learnt
public record Category(String code, @Nullable String parent, String nameZh, String nameEn, List<String> keywords) {

    public Category {
        keywords = List.copyOf(keywords);
    }

    public String name(boolean english) {
        return english ? nameEn : nameZh;
    }
}
