package org.linli.places;

import java.util.Map;

/// What other people's lists call kinds of courtyards and uses of houses.
final class PlaceLabels {

    private static final Map<String, CourtyardType> COURTYARDS = Map.of(
            "家属", CourtyardType.STAFF_HOUSING_QUARTER,
            "小区", CourtyardType.RESIDENTIAL_ESTATE,
            "商品", CourtyardType.RESIDENTIAL_ESTATE,
            "老旧", CourtyardType.OLD_COURTYARD,
            "安置", CourtyardType.RESETTLEMENT_HOUSING,
            "平房", CourtyardType.ONE_STOREY_HOUSES,
            "单位", CourtyardType.SITE);

    private static final Map<String, SiteKind> SITES = Map.of(
            "住", SiteKind.HOUSING,
            "居委", SiteKind.COMMITTEE_OFFICE,
            "活动", SiteKind.ACTIVITY_ROOM,
            "卫生", SiteKind.HEALTH_CLINIC,
            "学校", SiteKind.SCHOOL,
            "小学", SiteKind.SCHOOL,
            "幼儿", SiteKind.KINDERGARTEN,
            "店", SiteKind.SHOPS,
            "锅炉", SiteKind.BOILER_HOUSE,
            "车棚", SiteKind.SHED);

    private PlaceLabels() {}

    /// @return the constant's name; empty if nothing speaks for any
    static String courtyard(String label) {
        return find(label, COURTYARDS);
    }

    static String site(String label) {
        return find(label, SITES);
    }

    private static <E extends Enum<E>> String find(String label, Map<String, E> words) {
        return words.entrySet().stream()
                .filter(word -> label.contains(word.getKey()))
                .map(word -> word.getValue().name())
                .findFirst()
                .orElse("");
    }
}
