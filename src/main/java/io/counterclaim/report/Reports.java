package io.counterclaim.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what the graph holds, in the format one asks for. */
@Component
public class Reports {
    private final Dossiers dossiers;
    private final Map<String, ReportFormat> formats;

    Reports(Dossiers dossiers, List<ReportFormat> formats) {
        this.dossiers = dossiers;
        this.formats = formats.stream()
                .collect(Collectors.toMap(ReportFormat::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The words for the formats there are, sorted. */
    public List<String> formats() {
        return List.copyOf(formats.keySet());
    }

    /**
     * The report over everything in the graph.
     *
     * @param format one of {@link #formats()}
     * @throws IllegalArgumentException when there is no such format
     */
    public String tell(String format) {
        ReportFormat found = formats.get(format);
        if (found == null) {
            throw new IllegalArgumentException("no report format '" + format + "'");
        }
        return found.tell(dossiers.read());
    }
}
