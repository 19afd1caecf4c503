package io.counterclaim.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of concepts. */
final class ConceptFiles {
    private static final String SHIPPED = "classpath*:cypher/concepts/*.cypher";

    private ConceptFiles() {}

    /** Every file, sorted by name. */
    static List<ConceptFile> find() {
        var files = new ArrayList<ConceptFile>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                String name = Objects.requireNonNull(resource.getFilename());
                String place = "cypher/concepts/" + name;
                files.add(new ConceptFile(place, HeadedFile.nameOf(name),
                        HeadedFile.decoded("concept " + place, resource.getContentAsByteArray())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted(Comparator.comparing(ConceptFile::name)).toList();
    }
}
