package org.linli.needs;

/// Names one needs assessment.
public record AssessmentId(long value) {

    /// As the journal names it.
    public String subject() {
        return "assessment:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
