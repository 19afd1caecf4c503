package io.counterclaim.intake;

import io.counterclaim.intake.SubmitArticlesResult.InvalidProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with an input, each by the path of its field. */
final class Problems {
    private final List<InvalidProblem> all = new ArrayList<>();

    /** Notes what is wrong with a field; answers null, for there is nothing to go on with. */
    <T> @Nullable T add(String field, String message) {
        all.add(new InvalidProblem(field, message));
        return null;
    }

    /** The words of a field, or null when they are none, too many, or cannot be stored. */
    @Nullable
    String words(String field, String given, int most) {
        String words = given.strip();
        if (words.isEmpty() || words.length() > most) {
            return add(field, "It has " + words.length() + " characters: give 1 to " + most + ".");
        }
        boolean storable = words.codePoints().noneMatch(c -> Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return storable ? words : add(field, "There is a control character or half a surrogate pair in it.");
    }

    int count() {
        return all.size();
    }

    List<InvalidProblem> all() {
        return List.copyOf(all);
    }
}
