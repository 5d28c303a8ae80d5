package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.shared.Days;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The taxonomy as it holds today.
@Component
public class Categories {

    private final JdbcClient db;
    private final Clock clock;

    Categories(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Both levels, in the order of their codes.
    public List<Category> list() {
        return db.sql("""
                        select code, parent, name_zh, name_en, keywords, keywords_en
                        from   requests.category
                        where  valid_from <= :day and (valid_until is null or valid_until > :day)
                        order  by code
                        """)
                .param("day", Days.today(clock))
                .query((row, n) -> new Category(
                        row.getString("code"),
                        row.getString("parent"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        new Keywords(words(row, "keywords"), words(row, "keywords_en"))))
                .list();
    }

    /// Those that a concern can be filed under.
    public List<Category> leaves() {
        return list().stream().filter(c -> c.parent() != null).toList();
    }

    /// Both levels to choose from, the lower ones set in.
    public List<Choice> list(Ui ui) {
        return list().stream()
                .map(c -> new Choice(c.code(), (c.parent() == null ? "" : "　") + c.name(ui.english())))
                .toList();
    }

    /// Those that a concern can be filed under, to choose from.
    public List<Choice> leaves(Ui ui) {
        return leaves().stream()
                .map(c -> new Choice(c.code(), c.name(ui.english())))
                .toList();
    }

    public Optional<Category> find(String code) {
        return list().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
