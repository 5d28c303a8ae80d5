package org.linli.people;

/// What sort of body an organisation is.
public enum OrganisationKind {
    SUBDISTRICT,
    COMMITTEE,
    DEPARTMENT,
    UTILITY,
    PROPERTY,
    GROUP,
    COMPANY
}
