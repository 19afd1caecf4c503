package io.counterclaim.extraction;

import io.counterclaim.article.Block;
import io.counterclaim.language.TextLanguage;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The paragraphs of an article that are not in English: they are passed over, never read as English. */
final class OtherLanguages {
    private final String text;
    /** The language of the article as a whole, null when it is English. */
    private final @Nullable String usual;

    private OtherLanguages(String text, @Nullable String usual) {
        this.text = text;
        this.usual = usual;
    }

    static OtherLanguages in(String text, List<Block> blocks) {
        return new OtherLanguages(text, TextLanguage.foreign(blocks.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> text.substring(block.start(), block.end())).collect(Collectors.joining("\n\n"))));
    }

    /** Why the paragraph cannot be read, or null when it can. A short one is in the language of its article. */
    @Nullable
    String reason(Block paragraph) {
        String words = text.substring(paragraph.start(), paragraph.end());
        String language = TextLanguage.canBeTold(words) ? TextLanguage.foreign(words) : usual;
        return language == null ? null : "it is not in English but, as it seems, in " + language;
    }
}
