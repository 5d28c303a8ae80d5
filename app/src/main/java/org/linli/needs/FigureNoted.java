package org.linli.needs;

import java.math.BigDecimal;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Somebody has entered a published figure of a community.
public record FigureNoted(PlacePath place, CommunityFigure.Kind kind, String day, BigDecimal value)
        implements LinliEvent {

    @Override
    public String subject() {
        return "figures:" + place.value();
    }
}
