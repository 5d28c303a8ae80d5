/// # Text: what a message is about, what it resembles, and whether somebody is in danger
///
/// Chinese first, but no language, label or taxonomy is built in: labels are the caller's strings.
///
/// - **Sorting**: [TextModel] learns labels from examples and says why it suggests one; [KeywordRules] suggest from
/// dated   word lists where nothing has been learnt yet.
/// - **Danger**: [DangerWords] find what needs an emergency number first.
/// - **Likeness**: [Similarity] of two texts, for similar past concerns and likely duplicates.
/// - **Search**: [Bigrams] turn text and queries into what PostgreSQL's full-text index stores and asks.
///
/// Everything is immutable and safe for many threads, knows no framework, and takes any text: empty, ten megabytes,
/// control characters, emoji, right to left.
@NullMarked
package org.linli.engine.text;

import org.jspecify.annotations.NullMarked;
