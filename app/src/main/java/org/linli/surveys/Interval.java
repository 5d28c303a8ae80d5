package org.linli.surveys;

/// The range in which a figure lies, so that ranges made in this way hold it in 95 of 100 surveys.
public record Interval(double low, double high) {}
