package org.linli.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sampling frames: which parts a place has, and how many households live in each.
@Component
class Frames {

    private final JdbcClient db;
    private final Places places;

    Frames(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    List<FrameCell> of(SurveyId survey) {
        return db.sql("""
                        select place, place_path, name, name_en, households
                        from   surveys.frame_cell
                        where  survey = :survey
                        order  by place_path
                        """)
                .param("survey", survey.value())
                .query((row, n) -> new FrameCell(
                        new PlaceId(row.getLong("place")),
                        new PlacePath(row.getString("place_path")),
                        new PlaceName(row.getString("name"), row.getString("name_en")),
                        row.getInt("households")))
                .list();
    }

    /// What the places themselves say; those where nobody is known to live are left out.
    List<FrameCell> known(PlaceSummary place, FrameLevel level) {
        var inside = places.within(place.path());
        var counted = places.households(place.path());
        var cells = new ArrayList<FrameCell>();
        for (var part : inside) {
            if (part.kind() != level.kind()) continue;
            int households = households(part.path(), inside, counted);
            if (households > 0) cells.add(cell(part, households));
        }
        if (cells.isEmpty()) cells.add(cell(place, households(place.path(), inside, counted)));
        return cells;
    }

    private static FrameCell cell(PlaceSummary place, int households) {
        return new FrameCell(place.id(), place.path(), place.inFull(), households);
    }

    /// As counted for the place itself, or else what was counted inside it.
    private static int households(PlacePath path, List<PlaceSummary> inside, Map<PlaceId, Integer> counted) {
        var own = counted.get(path.place());
        if (own != null) return own;
        int sum = 0;
        for (var part : inside) if (isChild(path, part.path())) sum += households(part.path(), inside, counted);
        return sum;
    }

    private static boolean isChild(PlacePath path, PlacePath part) {
        return path.contains(part) && part.steps().size() == path.steps().size() + 1;
    }

    void replace(SurveyId survey, List<FrameCell> cells) {
        db.sql("delete from surveys.frame_cell where survey = :survey")
                .param("survey", survey.value())
                .update();
        db.sql("""
                insert into surveys.frame_cell (survey, place, place_path, name, name_en, households)
                select :survey, place, path, name, name_en, households
                from   unnest(:places::bigint[], :paths::text[], :names::text[], :namesEn::text[], :households::int[])
                       as cell (place, path, name, name_en, households)
                """)
                .param("survey", survey.value())
                .param("places", cells.stream().map(c -> c.place().value()).toArray(Long[]::new))
                .param("paths", cells.stream().map(c -> c.path().value()).toArray(String[]::new))
                .param("names", cells.stream().map(c -> c.name().zh()).toArray(String[]::new))
                .param("namesEn", cells.stream().map(c -> c.name().en()).toArray(String[]::new))
                .param("households", cells.stream().map(FrameCell::households).toArray(Integer[]::new))
                .update();
    }
}
