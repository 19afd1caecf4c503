package io.counterclaim.extraction.attribution;

import io.counterclaim.article.Block;
import io.counterclaim.article.Block.Kind;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs quoted without quotation marks, signed below with a name and a role: "Ann Smith, analyst at the Nile
 * Institute". Only the paragraph right above is surely the signer's, and those that it goes on from in so many words
 * ("But…", "This is why…"); a role in the press signs the article and no quote.
 */
public final class Signatures {
    private static final Pattern SIGNATURE = Pattern
            .compile("[—–-]?\\s*(\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}?[\\p{L}.’'-]+){1,3}),\\s+\\p{Ll}.*");
    private static final Pattern PRESS = Pattern.compile("(?i).*\\b(?:correspondent|reporter|editor|journalist|writer"
            + "|columnist|staff|author|contributor|bureau|photographer|news|press|agency|media|producer)\\b.*");
    /** Words that a paragraph begins with when it goes on with the one before it. */
    private static final Pattern GOES_ON = Pattern
            .compile("(?s)(?:But|And|So|Yet|Or|This|That|These|Those|It|Its|He|His"
                    + "|She|Her|They|Their|Such|Because|Therefore|Hence|Thus|However|Moreover|Also|Then|Still|Instead)\\b.*");

    private Signatures() {}

    /** Words signed by somebody, and where the signature stands. */
    public record Signed(Span words, Span signature, Entity signer) {}

    /** Finds the signed paragraphs of a text. */
    public static List<Signed> in(String text, List<Block> blocks) {
        var signed = new ArrayList<Signed>();
        for (int i = 2; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String line = text.substring(block.start(), block.end()).strip();
            Matcher signature = SIGNATURE.matcher(line);
            boolean signs = block.kind() == Kind.BYLINE && signature.matches() && !PRESS.matcher(line).matches();
            if (signs && blocks.get(i - 1).kind() == Kind.PARAGRAPH) {
                Entity signer = Entity.of(EntityType.PERSON, Gazetteer.spelling(signature.group(1)),
                        List.of(signature.group(1)), false);
                signed.add(new Signed(new Span(blocks.get(first(text, blocks, i - 1)).start(),
                        blocks.get(i - 1).end()), new Span(block.start(), block.end()), signer));
            }
        }
        return signed;
    }

    private static int first(String text, List<Block> blocks, int last) {
        int first = last;
        while (first > 1 && blocks.get(first - 1).kind() == Kind.PARAGRAPH
                && GOES_ON.matcher(text.substring(blocks.get(first).start(), blocks.get(first).end())).matches()) {
            first--;
        }
        return first;
    }
}
