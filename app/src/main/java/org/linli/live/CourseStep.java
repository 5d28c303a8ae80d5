package org.linli.live;

/// A part of the course of a meeting.
///
/// @param number from 1
/// @param round which of the rounds; 0 where it is none
/// @param minutes that it is meant to last
/// @param title of its own; empty where the kind says it all
public record CourseStep(int number, StepKind kind, int round, int minutes, String title) {}
