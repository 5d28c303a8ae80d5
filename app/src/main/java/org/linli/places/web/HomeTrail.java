package org.linli.places.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Shell;
import org.linli.ui.Shell.Crumb;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says in the bar where a colleague works, or which place the page is about, and leads to the places below.
@Component
class HomeTrail implements Shell.Furnishing {

    private static final Pattern PAGE = Pattern.compile("/places/(\\d{1,18})(/.*)?");
    private static final int MOST = 60;

    private final JdbcClient db;
    private final Places places;

    HomeTrail(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    /// @param above whether the place lies on the way, not below its end
    private record Step(boolean above, PlacePath path, Crumb crumb) {}

    @Override
    public Shell furnish(Shell shell, Ui ui) {
        if (!ui.actor().isKnown() || !PlacePalette.mayLook(ui)) return shell;
        var steps = asked(ui).or(() -> home(ui)).map(path -> steps(path, ui)).orElse(List.of());
        return shell.withTrail(crumbs(steps, true), crumbs(steps, false));
    }

    private static List<Crumb> crumbs(List<Step> steps, boolean above) {
        return steps.stream()
                .filter(step -> step.above() == above)
                .map(Step::crumb)
                .toList();
    }

    private Optional<PlacePath> asked(Ui ui) {
        var page = PAGE.matcher(ui.page());
        return page.matches()
                ? places.find(new PlaceId(Long.parseLong(page.group(1)))).map(PlaceSummary::path)
                : Optional.empty();
    }

    private static Optional<PlacePath> home(Ui ui) {
        return ui.actor().placesOf(Right.SEE_REQUESTS, ui.today()).stream()
                .filter(path -> !path.steps().isEmpty())
                .findFirst();
    }

    private List<Step> steps(PlacePath path, Ui ui) {
        var way = path.steps().stream().map(PlaceId::value).toList();
        return db
                .sql("""
                        select id, path, name, name_en, id in (:way) as above
                        from   places.place
                        where  id in (:way) or (parent = :here and valid_until is null)
                        order  by id in (:way) desc, length(path), position, full_pinyin, id
                        limit  :most
                        """)
                .param("way", way)
                .param("here", way.getLast())
                .param("most", MOST)
                .query((row, _) -> {
                    return new Step(
                            row.getBoolean("above"),
                            new PlacePath(row.getString("path")),
                            new Crumb(
                                    ui.name(row.getString("name"), row.getString("name_en")),
                                    "/places/" + row.getLong("id")));
                })
                .list()
                .stream()
                .filter(step -> PlaceDoor.mayLook(ui, step.path()))
                .toList();
    }
}
