package org.linli.requests.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.requests.RequestNumber;
import org.linli.shared.Right;
import org.linli.ui.PaletteSource;
import org.linli.ui.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets colleagues go to a concern by its number from everywhere, or look for words in all of them.
@Component
@Order(20)
class RequestPalette implements PaletteSource {

    private final JdbcClient db;

    RequestPalette(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "requests.palette";
    }

    @Override
    public List<Hit> find(String words, Ui ui) {
        var found = new ArrayList<Hit>();
        if (words.isEmpty() || !(ui.may(Right.SEE_REQUESTS) || ui.may(Right.SEE_OWN_ITEMS))) return found;
        RequestNumber.parse(words).flatMap(number -> numbered(number, ui)).ifPresent(found::add);
        var address = "/requests?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        found.add(new Hit(ui.text("requests.palette.words", words), "", address, "find"));
        return found;
    }

    private Optional<Hit> numbered(RequestNumber number, Ui ui) {
        return db.sql("""
                        select subject, place_name, place_name_en
                        from   requests.request
                        where  id = :id and %s
                        """.formatted(Reach.of(ui.actor(), ui.today())))
                .param("id", number.id().value())
                .query((row, _) -> new Hit(
                        row.getString("subject"),
                        number + " · " + Whereabouts.of(row, ui),
                        "/requests/" + number.id().value(),
                        "say"))
                .optional();
    }
}
