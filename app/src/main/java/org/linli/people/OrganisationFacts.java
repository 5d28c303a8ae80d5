package org.linli.people;

import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// What is written down about an organisation.
///
/// @param nameEn empty if it has no English name
/// @param phone as it is printed on a door; may be empty
public record OrganisationFacts(
        String code, OrganisationKind kind, String name, String nameEn, String phone, PlacePath place) {

    public OrganisationFacts {
        code = code.strip();
        name = name.strip();
        nameEn = nameEn.strip();
        phone = phone.strip();
    }

    MapSqlParameterSource parameters() {
        return new MapSqlParameterSource("code", code)
                .addValue("kind", kind.name())
                .addValue("name", name)
                .addValue("nameEn", nameEn)
                .addValue("phone", phone)
                .addValue("place", place.value());
    }
}
