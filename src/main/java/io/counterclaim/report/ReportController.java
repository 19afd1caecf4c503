package io.counterclaim.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where a report is asked for. */
@Controller
class ReportController {
    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    @QueryMapping
    ConsistencyReport consistencyReport(@Argument @Nullable ReportFilter filter) {
        return ConsistencyReport.of(reports.dossier().only(filter == null ? ReportFilter.ALL : filter));
    }

    @SchemaMapping
    String document(ConsistencyReport report, @Argument String format) {
        return Reports.tell(report.dossier(), format.toLowerCase(Locale.ROOT));
    }
}
