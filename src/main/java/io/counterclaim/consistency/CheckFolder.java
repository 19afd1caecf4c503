package io.counterclaim.consistency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The user's own checks as they stand in a folder: of each file the last version that can be used. */
final class CheckFolder {
    private final Path folder;
    private final Function<CheckFile, Check> reader;
    private Map<Path, Seen> files = new TreeMap<>();
    private @Nullable BrokenCheckException problem;

    /** By what a changed file is known. */
    private record Stamp(FileTime modified, long size) {}

    /** A file when it was last looked at: the check it is good for, and what is wrong with it now. */
    private record Seen(Stamp stamp, @Nullable Check good, @Nullable BrokenCheckException problem) {}

    /** @param reader makes a check of a file, or throws {@link BrokenCheckException} */
    CheckFolder(Path folder, Function<CheckFile, Check> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** Reads what is new or changed and forgets what is gone. Answers whether the checks or the problems are others now. */
    synchronized boolean look() {
        var before = state();
        var now = new TreeMap<Path, Seen>();
        try (var paths = Files.newDirectoryStream(folder, "*" + HeadedFile.ENDING)) {
            for (Path path : paths) {
                now.put(path, look(path, files.get(path)));
            }
            files = now;
            problem = null;
        } catch (IOException e) {
            problem = new BrokenCheckException("folder of checks " + folder, 0,
                    "counterclaim.checks.path names no folder.", "Set it to a folder with .cypher files, or unset it.");
        }
        return !state().equals(before);
    }

    private Seen look(Path path, @Nullable Seen before) throws IOException {
        var file = Files.readAttributes(path, BasicFileAttributes.class);
        var stamp = new Stamp(file.lastModifiedTime(), file.size());
        if (before != null && before.stamp.equals(stamp)) {
            return before;
        }
        try {
            return new Seen(stamp, reader.apply(CheckFiles.read(path)), null);
        } catch (BrokenCheckException e) {
            return new Seen(stamp, before == null ? null : before.good, e);
        }
    }

    private List<Object> state() {
        return List.of(checks(), problems());
    }

    /** The checks that can be used, by the names of their files. */
    synchronized List<Check> checks() {
        return files.values().stream().map(Seen::good).filter(Objects::nonNull).toList();
    }

    /** What is wrong with the folder and with files in it. */
    synchronized List<BrokenCheckException> problems() {
        var problems = new ArrayList<BrokenCheckException>();
        if (problem != null) {
            problems.add(problem);
        }
        files.values().stream().map(Seen::problem).filter(Objects::nonNull).forEach(problems::add);
        return problems;
    }

    /** @throws BrokenCheckException when anything in it cannot be used */
    void mustBeSound() {
        problems().stream().findFirst().ifPresent(broken -> {
            throw broken;
        });
    }
}
