package io.counterclaim.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Tells what the graph holds, in the format one asks for. */
@Component
public class Reports {
    private static final SortedMap<String, ReportFormat> FORMATS = find();
    private final Dossiers dossiers;
    private final OpenFindings open;

    Reports(Dossiers dossiers, OpenFindings open) {
        this.dossiers = dossiers;
        this.open = open;
    }

    /** The words for the formats there are, sorted. */
    public static List<String> formats() {
        return List.copyOf(FORMATS.keySet());
    }

    /**
     * What {@code dossier} holds, as {@code format} tells it.
     *
     * @param format one of {@link #formats()}
     * @throws IllegalArgumentException when there is no such format
     */
    public static String tell(Dossier dossier, String format) {
        ReportFormat found = FORMATS.get(format);
        if (found == null) {
            throw new IllegalArgumentException("no report format '" + format + "'");
        }
        return found.tell(dossier);
    }

    /** Everything that is in the graph now. */
    public Dossier dossier() {
        return dossiers.read(ReportFilter.ALL);
    }

    /** Tells {@code reader} every finding that nobody has explained or set aside, the gravest first, however many. */
    public void eachOpen(Consumer<OpenFinding> reader) {
        open.each(reader);
    }

    /** Every format in this package: a new one is entered in no list. */
    private static SortedMap<String, ReportFormat> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ReportFormat.class));
        var formats = new TreeMap<String, ReportFormat>();
        scanner.findCandidateComponents(Reports.class.getPackageName()).forEach(definition -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(definition.getBeanClassName()),
                    Reports.class.getClassLoader());
            var format = (ReportFormat) BeanUtils.instantiateClass(type);
            formats.put(format.id(), format);
        });
        return formats;
    }
}
