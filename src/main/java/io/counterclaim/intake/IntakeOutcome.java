package io.counterclaim.intake;

import org.jspecify.annotations.Nullable;

/** What became of one article. */
public sealed interface IntakeOutcome {
    /** The file name or title it came under. */
    String name();

    /** The id of the article as it is recorded, or null when it is not. */
    @Nullable
    String articleId();

    /**
     * Taken in: the article is new.
     *
     * @param remark what was guessed in reading it, such as its encoding, or null
     */
    record Taken(String name, String articleId, int claims, long appearances, @Nullable String remark)
            implements
                IntakeOutcome {}

    /** The same text at the same URI is there already; nothing was added. */
    record AlreadyThere(String name, String articleId) implements IntakeOutcome {}

    /** Not begun, for its job was ended before. */
    record Cancelled(String name, String by, String reason) implements IntakeOutcome {

        @Override
        public @Nullable String articleId() {
            return null;
        }
    }

    /**
     * Not taken in, and nothing of it was written.
     *
     * @param line the line of the file that is wrong, counted from 1, or null when no line is
     */
    record Refused(String name, @Nullable Integer line, String problem, String remedy)
            implements
                IntakeOutcome {

        @Override
        public @Nullable String articleId() {
            return null;
        }
    }
}
