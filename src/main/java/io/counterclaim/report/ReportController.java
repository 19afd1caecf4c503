package io.counterclaim.report;

import io.counterclaim.api.CounterclaimException.TooComplex;
import io.counterclaim.graph.Moment;
import io.counterclaim.report.Dossier.NotChecked;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where a report is asked for. */
@Controller
class ReportController {
    /** A document is made in memory, and somebody is to read it. */
    private static final int LONGEST = 20_000;
    private final Figures figures;
    private final Dossiers dossiers;

    ReportController(Figures figures, Dossiers dossiers) {
        this.figures = figures;
        this.dossiers = dossiers;
    }

    @QueryMapping
    ConsistencyReport consistencyReport(@Argument @Nullable ReportFilter filter, Moment moment) {
        return figures.of(filter == null ? ReportFilter.ALL : filter, moment);
    }

    @SchemaMapping
    NotChecked notChecked(ConsistencyReport report) {
        return figures.notChecked();
    }

    @SchemaMapping
    String document(ConsistencyReport report, @Argument String format) {
        if (report.findings() > LONGEST) {
            throw new TooComplex(
                    "A document of %,d findings is too long, %,d are the limit: narrow it with 'filter', or"
                            .formatted(report.findings(), LONGEST) + " read them page by page in 'findings'.");
        }
        return Reports.tell(dossiers.read(report.filter()), format.toLowerCase(Locale.ROOT));
    }
}
