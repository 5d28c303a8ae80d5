package org.linli.surveys;

/// A figure, and how sure it is.
///
/// @param n answers that it rests on
/// @param effective how many equally weighted answers would tell as much
public record Estimate(double value, Interval interval, int n, double effective) {}
