package org.linli.needs.web;

import java.util.List;

/// What was said, and the needs for which it can speak: one that there is already, or a new one.
///
/// @param field `request` or `topic`
/// @param id of the concern or the hot topic
/// @param title of it
/// @param people how many concerns it is
/// @param known needs for which it speaks already, as far as the reader may see them
/// @param like needs of the place for which it could, those of the same kind first
public record HeardPage(String field, long id, String title, int people, List<NeedRow> known, List<NeedRow> like) {

    public HeardPage {
        known = List.copyOf(known);
        like = List.copyOf(like);
    }

    /// Where it was heard.
    public String address() {
        return (field.equals("topic") ? "/topics/" : "/requests/") + id;
    }

    /// Where a new need is said because of it.
    public String fresh() {
        return "/needs/new?" + field + "=" + id;
    }
}
