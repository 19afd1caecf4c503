package io.counterclaim.article;

import java.util.regex.Pattern;

/** What a page says about itself rather than about the world. */
final class Furniture {
    /** No furniture is longer. */
    static final int LONGEST = 220;
    private static final String MEDIA = "(?:news(?:letters?)?|updates?|stor(?:y|ies)|articles?|apps?|application|inbox"
            + "|mail(?:box)?|videos?|channels?|us|live|coverage|edition|alerts?|notifications?|podcasts?|content|more"
            + "|latest|headlines?|website|social media|subscribers?|account)";
    /** Lines that are furniture from their first words on. */
    private static final Pattern OPENING = any("skip to|jump to|go to content|advertis(?:ing|ement|ements?)\\W*$",
            "advertis(?:ing|ement) (?:continue|-|–|—)", "sponsored", "promoted", "paid (?:content|post)", "log ?in",
            "sign (?:up|in)", "register (?:now|here|for)", "subscribe", "i subscribe", "newsletters?\\W*$",
            "follow\\W*$", "share\\W*$", "share (?:this|on|via)", "save\\W*$", "print\\W*$", "e-?mail\\W*$",
            "(?:copy|get) link", "comments?\\W*$", "\\d+ (?:comments?|shares?|views?|likes?)\\b", "leave a comment",
            "menu\\W*$", "search\\W*$", "home\\W*$", "close\\W*$", "loading", "(?:main )?navigation", "breadcrumb",
            "(?:accept|manage|reject)(?: all)? (?:cookies|preferences)", "we use cookies", "cookie (?:policy|settings)",
            "privacy policy", "terms (?:of|and)", "copyright\\b", "©", "\\(c\\) \\d{4}", "all rights reserved",
            "\\d+[ -]?min(?:ute)?s?(?: read)?\\W*$", "reading time", "(?:est(?:imated)?\\.? )?time to read",
            "listen to (?:this|the)", "(?:play|watch)(?: the)? video", "(?:click|tap) (?:here|to)", "photo gallery",
            "text by\\b", "read more", "read also", "also read", "read next", "see also",
            "more (?:on|from|about) (?:this|the)",
            "related(?: (?:news|articles?|stories|topics|content|posts?))?\\W*$", "you (?:may|might) also",
            "recommended",
            "most (?:read|viewed|popular|shared)", "trending", "up next", "top stories", "latest news",
            "breaking news\\W*$",
            "(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords)\\s*:", "(?:tags|topics)\\W*$",
            "(?:the )?(?:views|opinions)(?: and opinions)? expressed", "disclaimer",
            "this (?:article|story|post|piece) "
                    + "(?:was|is|has been|first|originally) (?:first |originally )?(?:published|republished|appeared|updated)",
            "editor[’']?s? (?:note|picks?)\\W*$", "back to top", "next article", "previous article", "view all",
            "load more",
            "show more", "(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest)\\W*$",
            "(?:google|apple|app)[-_ ](?:play|store)", "(?:available|download|get it) on", "enable javascript",
            "support (?:us|our|independent)", "donate\\b", "become a (?:member|subscriber)", "already (?:a|have)");
    /** Invitations are furniture only when they invite to media: "Follow the money" is none. */
    private static final Pattern INVITATION = Pattern.compile("(?iu)(?:follow|receive|get|join|stay|keep|read|watch"
            + "|listen|download|discover|don[’']t miss|never miss|sign|find|see|view|explore|check out|catch up)\\b.*\\b"
            + MEDIA + "\\b.*");
    private static final int INVITATION_WORDS = 18;
    /** "google-play-badge_FR": the name of an image or a widget that showed through. */
    private static final Pattern ASSET = Pattern
            .compile("\\S*[_/\\\\]\\S*|https?://\\S+|\\S+\\.(?:png|jpe?g|gif|svg|webp)");
    private static final Pattern BULLET = Pattern.compile("[•·▪‣*►»>#|–-]\\s*(\\S+(?:\\s+\\S+){0,6})");

    private Furniture() {}

    /** True for a line, or the glued head of one, that belongs to the page. */
    static boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return line.codePoints().noneMatch(Character::isLetterOrDigit) || OPENING.matcher(line).lookingAt()
                || ASSET.matcher(line).matches() || invites(line);
    }

    /** A bullet with a few words and no sentence: a tag or a link. */
    static boolean bullet(String line) {
        return BULLET.matcher(line).matches() && !Wording.ends(line) && !Wording.finite(line);
    }

    private static boolean invites(String line) {
        return Wording.words(line) <= INVITATION_WORDS && INVITATION.matcher(line).matches() && !line.contains("“");
    }

    private static Pattern any(String... openings) {
        return Pattern.compile("(?iu)(?:" + String.join("|", openings) + ")(?![\\p{Ll}])");
    }
}
