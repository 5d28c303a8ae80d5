package org.linli.places;

/// 区划代码: twelve digits and the year of the list that has them. Codes change; they name a place only together with
/// their year and are never a key.
public record AreaCode(String digits, int year) {

    boolean isPlausible() {
        return digits.matches("\\d{12}") && year >= 1990 && year <= 2100;
    }
}
