package org.linli.requests.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.requests.Keywords;

/// The categories of today, both levels, and the form for one of them.
///
/// @param mayChange whether the reader may change what all subdistricts share
/// @param draft what the form begins with; its code is empty for a new one
public record TaxonomyPage(List<Top> tops, boolean mayChange, Draft draft) {

    public record Top(String code, String nameZh, String nameEn, List<Leaf> leaves) {}

    public record Leaf(String code, String nameZh, String nameEn, Keywords keywords) {}

    /// @param parent empty on the first level
    /// @param keywords as one text, a space between words
    /// @param keywordsEn as one text, a comma between words
    public record Draft(
            String code,
            String parent,
            String nameZh,
            String nameEn,
            String keywords,
            String keywordsEn,
            LocalDate from,
            boolean isNew) {}
}
