package io.counterclaim.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page has, and how much of it in links: counted in one walk, however deep the page is. */
final class TextLengths {
    private record Length(int all, int linked) {
        Length plus(Length other, int sign) {
            return new Length(all + sign * other.all, linked + sign * other.linked);
        }
    }

    private static final Length NONE = new Length(0, 0);
    private final Map<Element, Length> lengths = new IdentityHashMap<>();

    TextLengths(Element page) {
        NodeTraversor.traverse(new Counter(), page);
    }

    /** The length of its text in characters, white space as one. */
    int of(Element element) {
        return lengths.getOrDefault(element, NONE).all();
    }

    /** The share of its text that stands in links. */
    double linked(Element element) {
        Length length = lengths.getOrDefault(element, NONE);
        return length.all() == 0 ? 0 : (double) length.linked() / length.all();
    }

    /** Takes an element that is about to be removed off those it stands in. */
    void without(Element removed) {
        Length length = lengths.getOrDefault(removed, NONE);
        for (Element in = removed.parent(); in != null; in = in.parent()) {
            lengths.computeIfPresent(in, (element, all) -> all.plus(length, -1));
        }
    }

    private final class Counter implements NodeVisitor {
        private final Deque<Length> before = new ArrayDeque<>();
        private Length soFar = NONE;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                int length = length(words.getWholeText());
                soFar = soFar.plus(new Length(length, links > 0 ? length : 0), 1);
            } else if (node instanceof Element element) {
                links += element.nameIs("a") ? 1 : 0;
                before.push(soFar);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                lengths.put(element, soFar.plus(before.pop(), -1));
            }
        }

        private static int length(String words) {
            int length = 0;
            char last = ' ';
            for (char c : words.toCharArray()) {
                length += c > ' ' || last > ' ' ? 1 : 0;
                last = c;
            }
            return length;
        }
    }
}
