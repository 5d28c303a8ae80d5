package org.linli.positions;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What came of a question, as far as it was reckoned.
@Service
@Transactional(readOnly = true)
public class SoundingResults {

    /// Fewer are counted while the reader waits.
    private static final int FEW = 20;

    private static final int MOST_CONDITIONS = 50;

    private final SpeakerStore voters;
    private final PictureStore pictures;
    private final Drawing drawing;
    private final Clock clock;

    SoundingResults(SpeakerStore voters, PictureStore pictures, Drawing drawing, Clock clock) {
        this.voters = voters;
        this.pictures = pictures;
        this.drawing = drawing;
        this.clock = clock;
    }

    /// @param at what was said until then is in it
    public record Drawn(Instant at, PositionPicture picture) {}

    /// As it is now where few have spoken, and as it was drawn last where many have; empty until that was done once.
    public Optional<Drawn> of(SoundingId id) {
        if (voters.count(id, FEW) < FEW) return Optional.of(new Drawn(clock.instant(), drawing.reckoned(id)));
        return pictures.find(id);
    }

    /// In which order statements are asked: those of which it is most useful to know more come first. Empty where few
    /// have spoken.
    public Map<Long, Integer> order(SoundingId id) {
        var order = new HashMap<Long, Integer>();
        for (var statement : pictures.next(id)) order.put(statement, order.size());
        return order;
    }

    /// What people said under which condition, statement by statement.
    public Map<Long, Conditions> conditions(SoundingId id) {
        var made = voters.conditioned(id);
        var conditions = new HashMap<Long, Conditions>();
        voters.conditions(id, MOST_CONDITIONS).stream()
                .collect(Collectors.groupingBy(Said::statement))
                .forEach((statement, latest) -> conditions.put(
                        statement,
                        new Conditions(latest, made.getOrDefault(statement, latest.size()) - latest.size())));
        return conditions;
    }
}
