package io.counterclaim.extraction.attribution;

import io.counterclaim.article.Block;
import io.counterclaim.article.Block.Kind;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.attribution.Signatures.Signed;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Posts that a page embeds: the words, then "— Ann Smith (@annsmith) December 22, 2014". Whoever posted them says what
 * stands before the signature in its paragraph.
 */
public final class Posts {
    private static final Pattern SIGNATURE = Pattern
            .compile("(?:pic\\.twitter\\.com/\\w+\\s*)?[—–-]{1,2}\\s*([^\\n(—–]{2,60}?)\\s*"
                    + "\\(@\\w{1,30}\\)(?:\\s*\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}|\\s*\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.? \\d{4})?");

    private Posts() {}

    /** Finds the posts in the paragraphs of a text. */
    public static List<Signed> in(String text, List<Block> blocks) {
        var posts = new ArrayList<Signed>();
        for (Block block : blocks) {
            int from = block.start();
            List<MatchResult> signatures = block.kind() == Kind.PARAGRAPH
                    ? SIGNATURE.matcher(text).region(block.start(), block.end()).results().toList()
                    : List.of();
            for (MatchResult signature : signatures) {
                String name = Gazetteer.spelling(signature.group(1));
                posts.add(new Signed(new Span(from, signature.start()), new Span(signature.start(), signature.end()),
                        Entity.of(EntityType.PERSON, name, List.of(name), false)));
                from = signature.end();
            }
        }
        return posts;
    }
}
