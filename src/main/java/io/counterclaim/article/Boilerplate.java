package io.counterclaim.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes off a page what is not its article, by the two marks that Mozilla's Readability goes by: what an element is called,
 * and how much of its text is links.
 */
final class Boilerplate {
    private static final Pattern UNLIKELY = Pattern
            .compile("(?i)(?:^|[\\s_-])(?:ad|ads|advert\\w*|banner|breadcrumbs?|comments?"
                    + "|consent|cookies?|disqus|footer|gdpr|header|login|masthead|menu|modal|most-?(?:read|popular)|nav\\w*|newsletter\\w*"
                    + "|outbrain|pager|pagination|paywall|popup|promo\\w*|read-?more|recommend\\w*|related|replies|share|sharing|sidebar"
                    + "|signup|social|sponsor\\w*|subscri\\w+|taboola|teasers?|toolbar|trending|widget)(?:$|[\\s_-])");
    private static final Pattern PERHAPS = Pattern.compile("(?i)article(?!s)|body|content|main|story|text");
    private static final String LISTS = "ul, ol, div, section, p, table";
    private static final double MOSTLY_LINKS = .5;

    private Boilerplate() {}

    /** Removes it from {@code page}, except where the article's own element {@code keep} stands in it. */
    static void remove(Element page, Element keep) {
        for (Element element : List.copyOf(page.select("[class], [id]"))) {
            String called = element.className() + " " + element.id();
            if (UNLIKELY.matcher(called).find() && !PERHAPS.matcher(called).find()) {
                remove(element, keep, page);
            }
        }
        List<Element> lists = page.select(LISTS);
        TextLengths lengths = new TextLengths(page);
        for (Element list : lists.reversed()) {
            if (lengths.linked(list) > MOSTLY_LINKS && !around(list, keep, page)) {
                lengths.without(list);
                remove(list, keep, page);
            }
        }
    }

    private static void remove(Element element, Element keep, Element page) {
        if (!around(element, keep, page) && element.hasParent()) {
            element.remove();
        }
    }

    private static boolean around(Element element, Element keep, Element page) {
        return element == page || element == keep || element.nameIs("body") || element.nameIs("html")
                || keep.parents().contains(element);
    }
}
