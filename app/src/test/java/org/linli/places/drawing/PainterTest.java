package org.linli.places.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.linli.places.Box;
import org.linli.places.Geometry;
import org.linli.places.PlaceKind;
import org.linli.places.PlanFormat;
import org.linli.places.PlanMark;
import org.linli.places.PlanTint;
import org.linli.places.PlanView;
import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// What a drawn plan holds: facts that must be on the paper, whatever it looks like.
class PainterTest {

    private static final PlacePath YARD = new PlacePath("/1/2/3/");

    private final List<Shape> shapes = new ArrayList<>();

    @Test
    void aYardIsAWayToItsPlanAndItsHousesAreToo() {
        yard();
        house(5, "3号楼", 10, 60, 5);

        var drawn = paint(List.of(), List.of());

        assertThat(drawn.select("a[href=/plan/3] path.yard.here")).hasSize(1);
        assertThat(drawn.select("a.house[href=/plan/5]").attr("aria-label")).isEqualTo("铁西社区 工务院 3号楼");
    }

    @Test
    void aHouseHasARowOfWindowsForEveryStoreyAndSomeAreLit() {
        yard();
        house(5, "3号楼", 10, 60, 5);

        var house = paint(List.of(), List.of()).select("a.house");

        assertThat(house.select("path.win")
                        .attr("d")
                        .chars()
                        .filter(c -> c == 'M' || c == 'm')
                        .count())
                .isEqualTo(5);
        assertThat(house.select("path.lit").attr("d")).isNotEmpty();
        assertThat(house.select("path.roof")).hasSize(1);
        assertThat(house.select("text.no").text()).isEqualTo("3");
    }

    @Test
    void theFurthestIsDrawnFirst() {
        yard();
        house(5, "南楼1", 10, 10, 5);
        house(6, "北楼2", 10, 80, 5);

        assertThat(paint(List.of(), List.of()).select("a.house").eachAttr("href"))
                .containsExactly("/plan/6", "/plan/5");
    }

    @Test
    void everyEntranceNearByIsAWayInWithItsName() {
        yard();
        house(5, "3号楼", 10, 60, 5);
        add(9, "/1/2/3/5/9/", PlaceKind.ENTRANCE, "2单元", 0, new Geometry.Points(List.of(new Point(30, 60))));

        var way = paint(List.of(), List.of()).select("a.way-in");

        assertThat(way.attr("aria-label")).isEqualTo("铁西社区 工务院 2单元");
        assertThat(way.attr("href")).isEqualTo("/plan/9");
    }

    @Test
    void aMarkInAnEntranceStandsAtItsHouseAndLeadsToItsWords() {
        yard();
        house(5, "3号楼", 10, 60, 5);
        var mark =
                new PlanMark(new PlacePath("/1/2/3/5/77/"), PlanMark.Sign.GAP, "返污水 <急>", "41 天，没人认领", "/?place=3#c7");

        var pin = paint(List.of(mark), List.of()).select(".pinat.gap");

        assertThat(pin.select("a").attr("href")).isEqualTo("/?place=3#c7");
        assertThat(pin.select("a").attr("aria-label")).isEqualTo("返污水 <急>, 41 天，没人认领");
        assertThat(pin.attr("x")).endsWith("%");
    }

    @Test
    void namesKeepTheirSizeAndStandAtSharesOfTheWidth() {
        yard();

        var name = paint(List.of(), List.of()).select(".words text.name");

        assertThat(name.text()).isEqualTo("工务院");
        assertThat(name.attr("x")).endsWith("%");
    }

    @Test
    void aRoomMayLayAWashOverAYard() {
        yard();

        var drawn = paint(List.of(), List.of(new PlanTint(new PlaceId(3), 0.5, "一半")));

        assertThat(drawn.select("path.tint").attr("fill-opacity")).isEqualTo("0.35");
    }

    @Test
    void theSamePlanIsDrawnTheSameTwice() {
        yard();
        house(5, "3号楼", 10, 60, 5);

        assertThat(text(List.of(), List.of())).isEqualTo(text(List.of(), List.of()));
    }

    @Test
    void whereNamesWouldMeetOnHalfAPageTheLesserOneWaitsForAWholePage() {
        add(3, YARD.value(), PlaceKind.COURTYARD, "Gongwu Yard", 0, rectangle(0, 0, 20, 110));
        add(4, "/1/2/4/", PlaceKind.COURTYARD, "Jiwu Yard", 0, rectangle(34, 0, 20, 110));
        add(5, "/1/2/5/", PlaceKind.COURTYARD, "Dianwu Yard", 0, rectangle(67.5, 0, 20, 110));

        var names = paint(List.of(), List.of()).select(".words text.name");

        assertThat(names.eachText()).containsExactly("Gongwu Yard", "Jiwu Yard", "Dianwu Yard");
        assertThat(names.eachAttr("class")).containsExactly("name", "name full", "name wide");
    }

    @Test
    void aSlipStandsWhereItIsNotCutHoweverNarrowThePlanIsShown() {
        yard();
        house(5, "3号楼", 10, 60, 5);
        house(6, "4号楼", 130, 20, 5);
        var middle =
                new PlanMark(new PlacePath("/1/2/3/5/"), PlanMark.Sign.OPEN, "about 15 people", "Gongwu Yard", "/a");
        var edge = new PlanMark(new PlacePath("/1/2/3/6/"), PlanMark.Sign.OPEN, "about 20 people", "Jiwu Yard", "/b");

        var slips = paint(List.of(middle, edge), List.of()).select(".pinat .tag");

        assertThat(slips.eachAttr("class")).containsExactly("tag", "tag");
        assertThat(Double.parseDouble(slips.get(0).expectFirst("rect").attr("x")))
                .isPositive();
        assertThat(Double.parseDouble(slips.get(1).expectFirst("rect").attr("x")))
                .isNegative();
    }

    @Test
    void theShadowOfAHouseIsOneOutlineUnlessACornerGoesIn() {
        house(5, "3号楼", 10, 60, 5);
        assertThat(outlines()).isEqualTo(1);

        add(6, "/1/2/3/6/", PlaceKind.BUILDING, "4号楼", 5, corner());
        assertThat(outlines()).isEqualTo(1 + 6 + 1);
    }

    @Test
    void manyStepsEndWhereTheyShould() {
        var line = new ArrayList<Point>();
        for (int n = 0; n <= 1000; n++) line.add(new Point(n * 0.1234, n * 0.0567));
        var sight = Sight.of(new Box(0, 0, 130, 110), PlanFormat.SHEET);

        var steps = Svg.along(sight, line, false);

        double x = 0;
        var numbers =
                Pattern.compile("-?[0-9]*\\.?[0-9]+").matcher(steps).results().toList();
        for (int i = 0; i < numbers.size(); i += 2)
            x += Double.parseDouble(numbers.get(i).group());
        assertThat(x).isCloseTo(sight.x(line.getLast()), Assertions.within(0.06));
        assertThat(steps.length()).isLessThan(9 * 1000);
    }

    private long outlines() {
        return paint(List.of(), List.of())
                .select("path.shade")
                .attr("d")
                .chars()
                .filter(c -> c == 'z')
                .count();
    }

    private static Geometry corner() {
        return new Geometry.Area(List.of(
                new Point(70, 60),
                new Point(100, 60),
                new Point(100, 70),
                new Point(80, 70),
                new Point(80, 90),
                new Point(70, 90)));
    }

    private void yard() {
        add(3, YARD.value(), PlaceKind.COURTYARD, "工务院", 0, rectangle(0, 0, 130, 110));
    }

    private void house(long id, String name, double x, double y, int storeys) {
        add(id, YARD.value() + id + "/", PlaceKind.BUILDING, name, storeys, rectangle(x, y, 56, 11));
    }

    private void add(long id, String path, PlaceKind kind, String name, int storeys, Geometry geometry) {
        var fullName = "铁西社区 工务院" + (kind == PlaceKind.COURTYARD ? "" : " " + name);
        shapes.add(new Shape(
                id,
                new PlaceId(id),
                new PlacePath(path),
                kind,
                true,
                ShapeKind.of(kind),
                name,
                fullName,
                storeys,
                null,
                null,
                1958,
                geometry));
    }

    private Document paint(List<PlanMark> marks, List<PlanTint> tints) {
        return Jsoup.parse(text(marks, tints), Parser.xmlParser());
    }

    private String text(List<PlanMark> marks, List<PlanTint> tints) {
        var sight = Sight.of(new Box(0, 0, 130, 110), PlanFormat.SHEET);
        var view = new PlanView(new PlaceId(3), PlanFormat.SHEET, id -> "/plan/" + id, marks, tints, false);
        return new Painter(sight, view, YARD).paint(shapes);
    }

    private static Geometry rectangle(double x, double y, double width, double depth) {
        return new Geometry.Area(List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + depth), new Point(x, y + depth)));
    }
}
