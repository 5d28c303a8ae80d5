package org.linli.needs.web;

import java.util.List;
import org.linli.needs.EvidenceOffer;
import org.linli.requests.Voice;
import org.linli.ui.Pages;
import org.linli.walks.WalkFinding;

/// What could speak for a need, of one kind, page by page.
///
/// @param from the kind, or [#ELSEWHERE]
/// @param words that it is looked for by; empty for all
/// @param question the survey's question whose answers are shown; empty for none
/// @param topics hot topics that speak for no need yet
/// @param offers of surveys, meetings, published figures
public record EvidenceSearch(
        String from,
        String words,
        String question,
        Pages pages,
        List<Voice> concerns,
        List<WalkFinding> walked,
        List<TopicRow> topics,
        List<EvidenceOffer> offers) {

    /// What is in none of our books: a paper register, a visit.
    public static final String ELSEWHERE = "ELSEWHERE";

    public static final List<String> ALL =
            List.of("CONCERN", "TOPIC", "SURVEY", "MEETING", "WALK", "STATISTIC", ELSEWHERE);

    public EvidenceSearch {
        concerns = List.copyOf(concerns);
        walked = List.copyOf(walked);
        topics = List.copyOf(topics);
        offers = List.copyOf(offers);
    }

    static EvidenceSearch elsewhere() {
        return offers(ELSEWHERE, "", "", new Pages(1, 1, 0), List.of());
    }

    static EvidenceSearch concerns(String words, Pages pages, List<Voice> found) {
        return new EvidenceSearch("CONCERN", words, "", pages, found, List.of(), List.of(), List.of());
    }

    static EvidenceSearch walked(String words, Pages pages, List<WalkFinding> found) {
        return new EvidenceSearch("WALK", words, "", pages, List.of(), found, List.of(), List.of());
    }

    static EvidenceSearch topics(String words, Pages pages, List<TopicRow> found) {
        return new EvidenceSearch("TOPIC", words, "", pages, List.of(), List.of(), found, List.of());
    }

    static EvidenceSearch offers(String from, String words, String question, Pages pages, List<EvidenceOffer> found) {
        return new EvidenceSearch(from, words, question, pages, List.of(), List.of(), List.of(), found);
    }

    public boolean isElsewhere() {
        return from.equals(ELSEWHERE);
    }

    public boolean isEmpty() {
        return concerns.isEmpty() && walked.isEmpty() && topics.isEmpty() && offers.isEmpty();
    }
}
