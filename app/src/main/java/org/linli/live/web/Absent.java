package org.linli.live.web;

import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;

/// Somebody who could not come, and who is heard now.
///
/// @param group they belong to; empty where nobody has said
/// @param words to be read out; empty where they only spoke
/// @param voice to be played; none where they only wrote
public record Absent(String group, String words, @Nullable FileId voice) {}
