package org.linli.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.linli.places.drawing.Painter;
import org.linli.places.drawing.Sight;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// Buildings as surveyors of the open map drew them become houses on a plan.
class RealBuildingsTest {

    private static final Path FILE = Path.of("../../shared/data/maps/moscow.osm.gz");
    private static final int MOST = 400;

    @Test
    void realBuildingsAreReadProjectedAndDrawn() throws Exception {
        assumeTrue(Files.exists(FILE), () -> "no " + FILE.toAbsolutePath().normalize() + ": nothing to draw");
        var community = new PlaceRow(
                new PlaceId(2),
                0,
                new PlaceId(1),
                new PlaceId(1),
                new PlacePath("/1/2/"),
                PlaceKind.COMMUNITY,
                "北边",
                "",
                "",
                Period.since(LocalDate.EPOCH),
                SpokenName.NONE);

        var draft = new PlanFile(community, List.of(community))
                .read(collection(buildings()), null)
                .draft();

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.shapes()).hasSizeGreaterThan(50);
        var sides = draft.shapes().stream()
                .mapToDouble(shape -> Math.max(
                        shape.geometry().box().width(), shape.geometry().box().height()))
                .sorted()
                .toArray();
        assertThat(sides[sides.length / 2]).as("metres of a usual house").isBetween(5.0, 200.0);
        var seen = draft.shapes().stream().map(RealBuildingsTest::shape).toList();
        var extent = Box.round(
                seen.stream().flatMap(shape -> shape.geometry().all().stream()).toList());
        var view = new PlanView(community.id(), PlanFormat.SHEET, id -> "", List.of(), List.of(), false);
        var drawn = new Painter(Sight.of(extent, view.format()), view, community.path()).paint(seen);
        assertThat(drawn.split("class=\"roof\"", -1).length + drawn.split("class=\"tile\"", -1).length - 2)
                .isGreaterThanOrEqualTo(seen.size());
    }

    private static Shape shape(NewShape draft) {
        return new Shape(
                0,
                draft.place(),
                new PlacePath("/1/2/"),
                PlaceKind.COMMUNITY,
                false,
                draft.kind(),
                "",
                "",
                5,
                null,
                null,
                0,
                draft.geometry());
    }

    private static String collection(List<List<double[]>> rings) {
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (var ring : rings) {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"kind\":\"BUILDING\",\"storeys\":5},\"geometry\":{")
                    .append("\"type\":\"Polygon\",\"coordinates\":[[");
            for (int i = 0; i < ring.size(); i++)
                text.append(i == 0 ? "[" : ",[")
                        .append(ring.get(i)[0])
                        .append(',')
                        .append(ring.get(i)[1])
                        .append(']');
            text.append("]]}}");
        }
        return text.append("]}").toString();
    }

    /// Streams the file: nodes first, then ways, as the format has it.
    private static List<List<double[]>> buildings() throws IOException, XMLStreamException {
        Map<String, double[]> nodes = new HashMap<>();
        var rings = new ArrayList<List<double[]>>();
        var way = new ArrayList<String>();
        boolean building = false;
        try (var in = new GZIPInputStream(Files.newInputStream(FILE))) {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            while (xml.hasNext() && rings.size() < MOST) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("way")) {
                    if (building && way.size() > 3 && nodes.keySet().containsAll(way))
                        rings.add(way.stream().map(nodes::get).toList());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "node" ->
                            nodes.put(xml.getAttributeValue(null, "id"), new double[] {
                                Double.parseDouble(xml.getAttributeValue(null, "lon")),
                                Double.parseDouble(xml.getAttributeValue(null, "lat"))
                            });
                        case "way" -> {
                            way.clear();
                            building = false;
                        }
                        case "nd" -> way.add(xml.getAttributeValue(null, "ref"));
                        case "tag" -> building |= "building".equals(xml.getAttributeValue(null, "k"));
                        default -> {}
                    }
                }
            }
        }
        return rings;
    }
}
