package org.linli.shared;

/// Names one organisation: a department, a residents' committee, a utility, a company.
public record OrganisationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
