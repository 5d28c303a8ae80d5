package org.linli.places;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.linli.imports.Ground;
import org.linli.imports.ImportPass;
import org.linli.imports.ImportSetting;
import org.linli.imports.ImportTarget;
import org.linli.imports.Stored;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.sheets.Field;
import org.linli.sheets.Field.Shape;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Places from a spreadsheet: a row names the way from the community down to one place, and says what is known of it.
@Component
@Order(20)
class PlaceImport implements ImportTarget<PlaceLine> {

    private final ImportedPlaces imported;
    private final Places places;
    private final PlaceTable table;

    PlaceImport(ImportedPlaces imported, Places places, PlaceTable table) {
        this.imported = imported;
        this.places = places;
        this.table = table;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String words() {
        return "places.import";
    }

    @Override
    public Right right() {
        return Right.EDIT_PLACES;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                field("community", "社区", "村居", "Community"),
                field("grid", "网格", "Grid"),
                field("courtyard", "院落", "小区", "院子", "Courtyard"),
                field("building", "楼栋", "楼", "楼号", "Building"),
                field("entrance", "单元", "门", "Entrance"),
                field("room", "房间", "屋子", "Room"),
                field("nameEn", "英文名", "English name"),
                field("code", "编号", "编码", "Code"),
                field("courtyardType", "院落类型", "Courtyard type"),
                field("site", "用途", "Use"),
                new Field("storeys", false, Shape.NUMBER, List.of("层数", "Storeys")),
                new Field("households", false, Shape.NUMBER, List.of("户数", "Households")),
                new Field("built", false, Shape.NUMBER, List.of("建成年份", "哪年盖的", "Built")),
                new Field("steps", false, Shape.NUMBER, List.of("台阶", "Steps")),
                new Field("note", false, Shape.LONG_TEXT, List.of("备注", "Note")));
    }

    /// Everything below may be named in a sheet that is loaded into a subdistrict or a community.
    @Override
    public List<Ground> grounds(Actor actor, LocalDate day) {
        return places.importGrounds(actor, right(), day);
    }

    @Override
    public List<Choice> meanings(String field, Ui ui) {
        return switch (field) {
            case "courtyardType" -> Choice.of(CourtyardType.values(), "places.courtyard", ui);
            case "site" -> Choice.of(SiteKind.values(), "places.site", ui);
            default -> List.of();
        };
    }

    @Override
    public String guess(String field, String label) {
        return switch (field) {
            case "courtyardType" -> PlaceLabels.courtyard(label);
            case "site" -> PlaceLabels.site(label);
            default -> "";
        };
    }

    @Override
    public ImportPass<PlaceLine> pass(ImportSetting setting) {
        return new PlacePass(setting, table.get(setting.place().place()), imported);
    }

    @Override
    public Stored undo(ImportSetting setting) {
        return imported.takeBack(setting);
    }

    private static Field field(String name, String... headers) {
        return new Field(name, false, Shape.SHORT_TEXT, Arrays.asList(headers));
    }
}
