package io.counterclaim.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of checks that are shipped, and reads one of the user's. */
final class CheckFiles {
    private static final String SHIPPED = "classpath*:cypher/checks/*.cypher";

    private CheckFiles() {}

    /** Every shipped file, sorted by name. */
    static List<CheckFile> shipped() {
        var files = new ArrayList<CheckFile>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                String name = Objects.requireNonNull(resource.getFilename());
                files.add(file("cypher/checks/" + name, name, resource.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted(Comparator.comparing(CheckFile::name)).toList();
    }

    /** @throws BrokenCheckException when it is no text */
    static CheckFile read(Path path) throws IOException {
        return file(path.toString(), path.getFileName().toString(), Files.readAllBytes(path));
    }

    private static CheckFile file(String place, String fileName, byte[] bytes) {
        return new CheckFile(place, HeadedFile.nameOf(fileName), HeadedFile.decoded("check " + place, bytes));
    }
}
