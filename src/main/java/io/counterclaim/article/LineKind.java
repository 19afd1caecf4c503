package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a line by its looks, where one line is enough to tell. */
final class LineKind {
    private static final int LONGEST_CAPTION = 500;
    private static final int LONGEST_BYLINE = 16;
    private static final int LONGEST_DATELINE = 100;
    private static final int LONG_LINE = 20;
    private static final int SENTENCE = 4;

    private static final Pattern BY = Pattern
            .compile("(?iu:by|written by|reported by|story by|words by|authors?:|reporting by"
                    + "|from our correspondent)\\s+\\p{Lu}[^.!?]*(?:\\p{Lu}\\.[^.!?]*)*");
    private static final Pattern ABOUT_AUTHOR = Pattern
            .compile("(?iu)(?:the|this|our) (?:author|writer|columnist|reporter)"
                    + " (?:is|was|works|teaches|has)\\b.*|about the authors?\\b.*|\\((?:reporting|editing|additional reporting) by\\b.*");
    /** "Ann Smith is a reporter covering housing for the Harbour Times." */
    private static final Pattern BIOGRAPHY = Pattern
            .compile("\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,3},? (?:is|was) "
                    + "(?:an? |the )?(?:[\\w&’'-]+ ){0,5}(?i:reporter|correspondent|columnist|journalist|staff writer|freelance writer"
                    + "|photojournalist|news editor|contributing (?:editor|writer)|intern)\\b (?:(?:covering|for|at|with|on|in|based|who) .*|.*@.*)");
    /** "Ann Smith contributed to this report.", "Follow her @annsmith." */
    private static final Pattern CONTACT = Pattern
            .compile("(?iu).*\\b(?:contributed(?: reporting)? to this (?:report|story|article)"
                    + "|(?:may|can) be (?:reached|contacted) (?:at|by|on|via)|is (?:funded|supported) by (?:\\w+ )*(?:sponsors|readers|members?|donations)"
                    + "|follow (?:him|her|them) (?:on|@))\\b.*|.*[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\W*");
    private static final Pattern MORE_SENTENCES = Pattern.compile("\\p{Ll}[.!?][”\"’)]*\\s+\\p{Lu}");
    private static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_BIOGRAPHY = 700;
    /** "In this image released by A24 Films, …": words that only a caption begins with. */
    private static final Pattern PICTURED = Pattern
            .compile("(?iu)in this (?:undated |file |handout |video |combination |[\\w., ]{3,25} )?"
                    + "(?:photo|image|picture|photograph|frame grab|screengrab)\\b.*");
    private static final Pattern SIDE = Pattern.compile("\\((?:R|L|C|right|left|cent(?:re|er)|2nd [RL])\\)");
    private static final String AGENCY = "(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|TASS|Sputnik|Xinhua|PTI|ANI|Anadolu|UPI|DPA"
            + "|Bloomberg|Getty(?: Images)?|Shutterstock)";
    private static final Pattern CREDIT = Pattern.compile(".*\\S\\s*/\\s*" + AGENCY + "|.*[.,|–—-]\\s*\\(?" + AGENCY
            + "(?: (?:Photo|file photo|Images))?\\)?|(?iu:photo|image|picture|caption|file photo|photograph|photo credit"
            + "|image credit)s?(?iu: by| courtesy)?\\s*[:–—-].*|.*(?:©|\\b(?:Photo|Photograph|Image) (?:by|courtesy|credit)"
            + "|\\[(?:Photo|File|Image|Reuters|AP|AFP)).*");
    private static final Pattern LABEL = Pattern
            .compile(
                    "(?iu)\\b(?:this (?:article|story|report|piece|page|post) was )?(?:first |last |originally )?(?:published|updated|posted|modified|issued"
                            + "|dated?|created)(?: on| at)?\\b\\s*:?");
    /** "Posted on October 5, 2022 by Ann Smith". */
    private static final Pattern BY_WHOM = Pattern.compile("\\bby(?=\\s\\p{Lu}[^.!?]*$)");
    private static final Pattern CLOCK = Pattern
            .compile("(?iu)\\b(?:at )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?"
                    + "\\s*(?:\\(?(?:GMT|UTC|CET|CEST|BST|IST|MSK|[ECMP][SD]T|ET)\\)?)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?");
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{L}.-]*[\\s,]*){1,4}");

    private LineKind() {}

    /** The kind, or null for a line that may be a headline, a heading or a scrap. */
    static @Nullable Kind of(String line) {
        if (dateline(line)) {
            return Kind.DATELINE;
        }
        if (byline(line)) {
            return Kind.BYLINE;
        }
        if (Furniture.matches(line) || Furniture.bullet(line)) {
            return Kind.FURNITURE;
        }
        if (caption(line)) {
            return Kind.CAPTION;
        }
        return sentence(line) ? Kind.PARAGRAPH : null;
    }

    static boolean sentence(String line) {
        int words = Wording.words(line);
        return Wording.ends(line) || words > LONG_LINE || words >= SENTENCE && line.matches("(?s).*[:;,]");
    }

    private static boolean byline(String line) {
        return ABOUT_AUTHOR.matcher(line).matches() || aboutWriter(line)
                || Wording.words(line) <= LONGEST_BYLINE && !Wording.finite(line)
                        && (BY.matcher(line).matches() || Wording.nameAndRole(line));
    }

    private static boolean aboutWriter(String line) {
        return line.length() <= LONGEST_BIOGRAPHY && BIOGRAPHY.matcher(line).lookingAt()
                || line.length() <= LONGEST_CONTACT && CONTACT.matcher(line).matches()
                        && !MORE_SENTENCES.matcher(line).find();
    }

    private static boolean caption(String line) {
        return line.length() <= LONGEST_CAPTION
                && (PICTURED.matcher(line).matches() || CREDIT.matcher(line).matches()
                        || SIDE.matcher(line).find() && line.length() < 2 * LONGEST_DATELINE);
    }

    private static boolean dateline(String line) {
        if (line.length() > LONGEST_DATELINE) {
            return false;
        }
        List<TimeExpression> dates = TimeExpressions.find(line).stream().filter(e -> e.named() != null).toList();
        String rest = line;
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest = rest.substring(0, dates.get(i).start()) + " " + rest.substring(dates.get(i).end());
        }
        return !dates.isEmpty() && onlyPlaceAndTime(rest);
    }

    private static boolean onlyPlaceAndTime(String line) {
        String rest = CLOCK.matcher(LABEL.matcher(BY_WHOM.matcher(line).replaceAll("")).replaceAll(" "))
                .replaceAll(" ").replaceAll("[|·•–—:/()-]", " ").strip();
        return rest.codePoints().noneMatch(Character::isLetter) || !Wording.ends(line) && PLACE.matcher(rest).matches();
    }
}
