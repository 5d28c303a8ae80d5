package org.linli.dialogue;

/// Where an option stands in the order that was found.
///
/// @param place from 1; those that stand together share it
/// @param dots that it has; nought where people put options in order
public record Placing(int place, int option, String title, long dots) {}
