package org.linli.places;

/// What a name must be, whoever writes it.
final class PlaceNames {

    private PlaceNames() {}

    static void check(String name, String nameEn) {
        PlaceRule.A_PLACE_HAS_A_NAME.requireAt("name", !name.isBlank());
        PlaceRule.A_NAME_IS_SHORT.requireAt("name", name.length() <= 60 && nameEn.length() <= 120);
        PlaceRule.A_NAME_IS_PLAIN_TEXT.requireAt(
                "name", (name + nameEn).chars().noneMatch(c -> Character.isISOControl(c) || c == '<' || c == '>'));
    }
}
