package io.counterclaim.consistency;

import io.counterclaim.consistency.Checks.Problem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All checks that can be had: the shipped ones, and those of the user's folder as they stand there now. */
final class CheckLibrary {
    private final Concepts concepts;
    private final Rehearsal rehearsal;
    private final ChecksSettings settings;
    private final List<CheckFile> shippedFiles = CheckFiles.shipped();
    private final List<Check> shipped;
    private final @Nullable CheckFolder own;

    /** @throws BrokenCheckException when a file, or a setting about checks, cannot be used */
    CheckLibrary(Concepts concepts, Rehearsal rehearsal, ChecksSettings settings) {
        this.concepts = concepts;
        this.rehearsal = rehearsal;
        this.settings = settings;
        this.shipped = shippedFiles.stream().map(this::read).toList();
        Path path = settings.path();
        this.own = path == null ? null : new CheckFolder(path, this::readOwn);
        look();
        Optional.ofNullable(own).ifPresent(CheckFolder::mustBeSound);
        settings.mustNameOnly(all().map(Check::id).toList(), concepts.ids());
    }

    /** Looks into the user's folder; answers whether anything is other than before. */
    boolean look() {
        return own != null && own.look();
    }

    /** Those in use: all but the ones that the settings switch off, by id, and as severe as the settings say. */
    List<Check> inUse() {
        return all().flatMap(check -> settings.applied(check).stream()).sorted(Comparator.comparing(Check::id))
                .toList();
    }

    List<Problem> problems() {
        return own == null ? List.of() : own.problems().stream().map(Problem::of).toList();
    }

    private Stream<Check> all() {
        return Stream.concat(shipped.stream(), own == null ? Stream.empty() : own.checks().stream());
    }

    private Check readOwn(CheckFile file) {
        shippedFiles.stream().filter(other -> other.name().equals(file.name())).findFirst().ifPresent(other -> {
            throw file.broken(1, "there is a check of that name already, " + other.place() + ".",
                    "Give yours another name.");
        });
        Check check = read(file);
        rehearsal.rehearse(List.of(file));
        return check;
    }

    private Check read(CheckFile file) {
        Check check = file.parse();
        file.requireAmong(concepts.ids());
        return check;
    }
}
