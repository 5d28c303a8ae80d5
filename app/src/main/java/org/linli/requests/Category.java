package org.linli.requests;

import org.jspecify.annotations.Nullable;

/// What a concern can be about, as it is called on a given day.
///
/// @param parent the first-level code; none on the first level
public record Category(String code, @Nullable String parent, String nameZh, String nameEn, Keywords keywords) {

    public String name(boolean english) {
        return english ? nameEn : nameZh;
    }
}
