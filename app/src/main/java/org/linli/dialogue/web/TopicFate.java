package org.linli.dialogue.web;

/// What became of a topic, for those who spoke of it.
///
/// @param own whether they brought it
/// @param key of the sentence
/// @param said what the sentence names; empty where it names nothing
/// @param href where more of it stands; empty where that is not for everybody
public record TopicFate(String title, boolean own, String key, String said, String href) {}
