package org.linli.surveys.web;

import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.Chart;

/// What the answers to one question name, on the plan and as a table.
public record PlacedPage(SurveySummary survey, SurveyItem item, NamedOnPlan named, Chart chart) {}
