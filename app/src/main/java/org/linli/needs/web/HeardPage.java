package org.linli.needs.web;

import java.util.List;
import org.linli.ui.Pages;

/// What was said, and the needs for which it can speak: one that there is already, or a new one.
///
/// @param field `request`, `topic` or `survey`
/// @param id of the concern or the hot topic, or which question of which survey
/// @param title of it
/// @param people how many concerns it is
/// @param words by which needs are looked for; empty for all
/// @param known needs for which it speaks already, as far as the reader may see them
/// @param pages of the needs for which it could
/// @param like a page of them, those of the same kind first
public record HeardPage(
        String field,
        String id,
        String title,
        int people,
        String words,
        List<NeedRow> known,
        Pages pages,
        List<NeedRow> like) {

    public HeardPage {
        known = List.copyOf(known);
        like = List.copyOf(like);
    }

    /// Where it was heard.
    public String address() {
        return switch (field) {
            case "topic" -> "/topics/" + id;
            case "survey" -> "/surveys/" + id.replace(":", "/results#found-");
            default -> "/requests/" + id;
        };
    }

    public boolean isSurvey() {
        return field.equals("survey");
    }

    /// Where a new need is said because of it.
    public String fresh() {
        return isSurvey() ? "/needs/new" : "/needs/new?" + field + "=" + id;
    }
}
