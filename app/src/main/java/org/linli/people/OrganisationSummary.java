package org.linli.people;

import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;

/// An organisation as others see it.
///
/// @param code the same for all of a kind: `URBAN_CONSTRUCTION`; unique within one place
/// @param phone how to reach it; empty if not known
/// @param place where it is responsible, with everything below
public record OrganisationSummary(
        OrganisationId id, String code, String name, String nameEn, String phone, PlacePath place) {}
