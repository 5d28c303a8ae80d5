package org.linli.places;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.journal.Journal;
import org.linli.places.drawing.Painter;
import org.linli.places.drawing.Sight;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The schematic plan: what lies where, and its drawing.
@Service
@Transactional
public class Plans {

    private static final Set<ShapeKind> FROM_AFAR =
            EnumSet.complementOf(EnumSet.of(ShapeKind.ENTRANCE, ShapeKind.FENCE));

    private final PlaceTable table;
    private final PlaceLevels levels;
    private final ShapeTable shapes;
    private final Journal journal;
    private final Clock clock;

    Plans(PlaceTable table, PlaceLevels levels, ShapeTable shapes, Journal journal, Clock clock) {
        this.table = table;
        this.levels = levels;
        this.shapes = shapes;
        this.journal = journal;
        this.clock = clock;
    }

    /// Draws the place with what lies round it; empty if nobody has ever drawn it.
    @Transactional(readOnly = true)
    public Optional<Plan> draw(PlanView view) {
        var place = table.get(view.place());
        return extent(place).map(extent -> draw(view, place, extent));
    }

    /// Draws what is not kept yet, as it would look.
    @Transactional(readOnly = true)
    public Optional<Plan> preview(PlaceId within, List<NewShape> drafted, boolean english) {
        if (drafted.isEmpty()) return Optional.empty();
        var place = table.get(within);
        var seen = new ArrayList<Shape>();
        for (var draft : drafted) seen.add(seen(table.get(draft.place()), draft, seen.size()));
        var extent = Box.round(drafted.stream()
                .flatMap(draft -> draft.geometry().all().stream())
                .toList());
        var view = new PlanView(within, PlanFormat.SHEET, id -> "/places/" + id, List.of(), List.of(), english);
        var drawing = new Painter(Sight.of(extent, view.format()), view, place.path()).paint(seen);
        return Optional.of(new Plan(
                place.summary(),
                view.format(),
                out -> out.writeContent(drawing),
                drawing.length(),
                List.of(),
                Set.of()));
    }

    private static Shape seen(PlaceRow place, NewShape draft, int number) {
        return new Shape(
                number,
                place.id(),
                place.path(),
                place.kind(),
                draft.outline(),
                draft.kind(),
                draft.label().isEmpty() && draft.outline() ? place.name() : draft.label(),
                place.spoken().name(),
                Math.max(1, draft.storeys()),
                null,
                null,
                0,
                draft.geometry());
    }

    /// Lays new things on the plan.
    public void lay(Collection<NewShape> laid, PlacePath within, Actor actor) {
        actor.require(Right.EDIT_PLACES, within, Days.today(clock));
        shapes.insert(laid);
        journal.record(new PlaceEvent.PlanLaid(within.place(), within, laid.size()), actor, "");
    }

    private Plan draw(PlanView view, PlaceRow place, Box extent) {
        var sight = Sight.of(extent, view.format());
        var kinds = sight.isNear() ? EnumSet.allOf(ShapeKind.class) : FROM_AFAR;
        var seen = shapes.in(place.subdistrict(), sight.box().grown(60), kinds, view.english());
        var drawing = new Painter(sight, view, place.path()).paint(seen);
        var list = levels.inside(place.id()).stream()
                .map(offer -> new Plan.Entry(
                        offer.place(), view.href().apply(offer.place().id())))
                .toList();
        return new Plan(
                place.summary(),
                view.format(),
                out -> out.writeContent(drawing),
                drawing.length(),
                List.copyOf(list),
                tinted(view, seen, sight.box()));
    }

    private static Set<PlaceId> tinted(PlanView view, List<Shape> seen, Box inSight) {
        var washed = view.tints().stream().map(PlanTint::place).collect(Collectors.toSet());
        return seen.stream()
                .filter(shape -> shape.kind() == ShapeKind.YARD && washed.contains(shape.place()))
                .filter(shape -> inSight.contains(shape.geometry().box().centre()))
                .map(Shape::place)
                .collect(Collectors.toSet());
    }

    /// The place's own extent; of a place that is not drawn itself, that of the nearest above that is.
    private Optional<Box> extent(PlaceRow place) {
        var steps = place.path().steps();
        for (int i = steps.size(); i > 0; i--) {
            var path = PlacePath.ALL;
            for (PlaceId step : steps.subList(0, i)) path = path.child(step);
            var extent = shapes.extent(path);
            if (extent.isPresent()) return extent;
        }
        return Optional.empty();
    }
}
