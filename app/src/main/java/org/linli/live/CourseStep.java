package org.linli.live;

/// A part of the course of a meeting.
///
/// @param number from 1
/// @param round which of the rounds; 0 where it is none
/// @param minutes that it is meant to last
public record CourseStep(int number, StepKind kind, int round, int minutes) {}
