package io.counterclaim.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of checks: the shipped ones, and those in a folder of the user's. */
final class CheckFiles {
    private static final String SHIPPED = "classpath*:cypher/checks/*.cypher";

    private CheckFiles() {}

    /** Every file, sorted by name. */
    static List<CheckFile> find(@Nullable Path folder) {
        var files = new ArrayList<CheckFile>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                String name = Objects.requireNonNull(resource.getFilename());
                files.add(read("cypher/checks/" + name, name, resource.getContentAsByteArray()));
            }
            if (folder != null) {
                files.addAll(inFolder(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted(Comparator.comparing(CheckFile::name)).toList();
    }

    private static List<CheckFile> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BrokenCheckException("folder of checks " + folder, 0, "counterclaim.checks.path names no folder.",
                    "Set it to a folder with .cypher files, or unset it.");
        }
        var files = new ArrayList<CheckFile>();
        try (var paths = Files.newDirectoryStream(folder, "*" + HeadedFile.ENDING)) {
            for (Path path : paths) {
                files.add(read(path.toString(), path.getFileName().toString(), Files.readAllBytes(path)));
            }
        }
        return files;
    }

    private static CheckFile read(String place, String fileName, byte[] bytes) {
        return new CheckFile(place, HeadedFile.nameOf(fileName), HeadedFile.decoded("check " + place, bytes));
    }

    /** The parsed checks in the order of their ids; two of one id are refused. */
    static List<Check> parse(List<CheckFile> files) {
        for (int i = 1; i < files.size(); i++) {
            if (files.get(i).name().equals(files.get(i - 1).name())) {
                throw files.get(i).broken(1, "there is a check of that name already, " + files.get(i - 1).place() + ".",
                        "Give yours another name.");
            }
        }
        return files.stream().map(CheckFile::parse).toList();
    }
}
