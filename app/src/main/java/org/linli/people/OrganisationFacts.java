package org.linli.people;

import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// What is written down about an organisation.
///
/// @param nameEn empty if it has no English name
public record OrganisationFacts(
        String code, OrganisationKind kind, String name, String nameEn, PublicReach reach, PlacePath place) {

    public OrganisationFacts {
        code = code.strip();
        name = name.strip();
        nameEn = nameEn.strip();
    }

    MapSqlParameterSource parameters() {
        return new MapSqlParameterSource("code", code)
                .addValue("kind", kind.name())
                .addValue("name", name)
                .addValue("nameEn", nameEn)
                .addValue("phone", reach.phone())
                .addValue("hours", reach.hours())
                .addValue("address", reach.address())
                .addValue("place", place.value());
    }
}
