package org.linli.places;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds places by name, full name, in English, by pinyin or initials; what separates the words may stand for anything
/// between.
@Repository
class PlaceSearch {

    private final JdbcClient db;

    PlaceSearch(JdbcClient db) {
        this.db = db;
    }

    List<PlaceSummary> find(String words, PlacePath within, int limit) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "%")
                .replaceAll("^%|%$", "");
        if (text.isEmpty()) return List.of();
        return db
                .sql("select " + PlaceRow.COLUMNS + """
                        from places.place
                        where search like '%' || :words || '%' and path like :within || '%' and valid_until is null
                        order by :words not in (lower(name), lower(name_en)), length(full_name), position, full_pinyin, id
                        limit :limit
                        """)
                .param("words", text)
                .param("within", within.value())
                .param("limit", limit)
                .query(PlaceRow::read)
                .list()
                .stream()
                .map(PlaceRow::summary)
                .toList();
    }
}
