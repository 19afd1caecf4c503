package io.counterclaim.report;

import static io.counterclaim.report.Markdown.link;
import static io.counterclaim.report.Markdown.quoted;
import static io.counterclaim.report.Markdown.text;
import static io.counterclaim.report.PlainEnglish.count;
import static io.counterclaim.report.PlainEnglish.date;
import static io.counterclaim.report.PlainEnglish.sentence;

import io.counterclaim.report.Dossier.Article;
import io.counterclaim.report.Dossier.Finding;
import io.counterclaim.report.Dossier.Saying;
import io.counterclaim.report.Dossier.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The report a person reads and quotes from. */
final class MarkdownReport implements ReportFormat {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String tell(Dossier dossier) {
        var parts = new ArrayList<String>();
        parts.add("# Consistency report");
        parts.add(summary(dossier));
        section(parts, "What conflicts", dossier.contradictions(), MarkdownReport::conflict);
        section(parts, "What differs and does not conflict", dossier.reconciled(), MarkdownReport::noConflict);
        section(parts, "What a model suggests", dossier.suggestions(), MarkdownReport::suggestion);
        section(parts, "What else was found", dossier.others(), MarkdownReport::other);
        section(parts, "What a person has set aside", dossier.setAside(), MarkdownReport::setAside);
        parts.addAll(new MarkdownNotChecked(dossier).parts());
        if (!dossier.articles().isEmpty()) {
            parts.add("## What was read");
            parts.add(String.join("\n", dossier.articles().stream().map(MarkdownReport::article).toList()));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String summary(Dossier d) {
        if (d.articles().isEmpty()) {
            return "No article has been taken in, so there is nothing to check yet.";
        }
        int open = d.contradictions().size();
        return count(d.articles().size(), "article") + " " + (d.articles().size() == 1 ? "was" : "were") + " read. "
                + "They make " + count(d.claims(), "claim") + " in " + count(d.appearances(), "appearance") + ". "
                + (open == 0
                        ? "No contradiction is open"
                        : count(open, "contradiction") + (open == 1 ? " is" : " are")
                                + " open")
                + ", " + count(d.reconciled().size(), "difference") + (d.reconciled().size() == 1 ? " is" : " are")
                + " explained, and the checks have " + count(d.others().size(), "other finding") + "."
                + (d.suggestions().isEmpty()
                        ? ""
                        : " A model suggests " + count(d.suggestions().size(), "contradiction")
                                + " that no person has confirmed.");
    }

    private static void section(List<String> parts, String heading, List<Finding> findings,
            BiFunction<Finding, Integer, List<String>> telling) {
        if (!findings.isEmpty()) {
            parts.add("## " + heading);
            for (int i = 0; i < findings.size(); i++) {
                parts.addAll(telling.apply(findings.get(i), i + 1));
            }
        }
    }

    private static List<String> conflict(Finding f, int number) {
        return finding(f, number, headline(f, " conflicts with "),
                "**Why it is a conflict.** " + text(sentence(f.message())) + details(f) + remedy(f));
    }

    private static List<String> noConflict(Finding f, int number) {
        String because = f.because() == null ? "" : " " + text(sentence(f.because()));
        return finding(f, number, headline(f, " differs from "),
                "**Why it is no conflict.** " + PlainEnglish.reconciliation(String.valueOf(f.reconciliation()))
                        + because + details(f));
    }

    private static List<String> suggestion(Finding f, int number) {
        return finding(f, number, headline(f, " may conflict with "),
                "**Why it is suggested.** " + text(sentence(f.message()))
                        + " It counts as no contradiction until a person confirms it."
                        + details(f) + remedy(f));
    }

    private static List<String> other(Finding f, int number) {
        return finding(f, number, text(PlainEnglish.clause(f.title())) + ": " + headline(f, " and "),
                "**Why it is noted.** " + text(sentence(f.message())) + details(f) + remedy(f));
    }

    private static List<String> setAside(Finding f, int number) {
        String why = f.waiver() == null
                ? "A person has dismissed it."
                : "A person leaves it: " + quoted(f.waiver()) + ".";
        return finding(f, number, headline(f, " and "),
                "**Why it is set aside.** " + why + " The check had said: " + text(sentence(f.message())));
    }

    private static List<String> finding(Finding f, int number, String headline, String why) {
        var parts = new ArrayList<String>();
        parts.add("### " + number + ". " + headline);
        f.sides().forEach(side -> parts.addAll(side(side, f.sides().size() > 1)));
        parts.add(why);
        parts.add("*Severity " + f.severity().toLowerCase(Locale.ROOT) + ". Found by the check “" + text(f.title())
                + "” (" + Markdown.code(f.check()) + "), finding " + shortId(f.id()) + ".*");
        return parts;
    }

    /** What it is about in one sentence: the claims, and how they stand to each other. */
    private static String headline(Finding f, String verb) {
        List<String> claims = f.sides().stream().map(side -> quoted(PlainEnglish.clause(side.text()))).toList();
        if (claims.isEmpty()) {
            return text(PlainEnglish.clause(f.message()));
        }
        if (claims.size() == 1) {
            boolean disputed = f.sayings().map(Saying::stance).distinct().count() > 1;
            return claims.getFirst() + (disputed ? " is affirmed and denied" : "");
        }
        return claims.getFirst() + verb + PlainEnglish.list(claims.subList(1, claims.size()));
    }

    /** A side is named only where there is another. */
    private static List<String> side(Side side, boolean named) {
        var parts = new ArrayList<String>();
        if (named) {
            parts.add("**" + text(sentence(side.text())) + "**");
        }
        side.appearances().forEach(saying -> parts.add(saying(saying)));
        return parts;
    }

    private static String saying(Saying s) {
        String who = PlainEnglish.speaker(s, s.ownVoice() ? "the article itself" : text(s.claimant()));
        String relay = s.relayedBy() == null ? "" : ", as told by " + text(s.relayedBy());
        String when = s.holds().equals("../..") ? "" : " Time it speaks of: " + date(s.holds()) + ".";
        String before = s.before() == null ? "" : "The sentence before: " + quoted(s.before()) + "\n\n  ";
        return "- " + PlainEnglish.stance(s.stance(), s.certainty()) + " " + who + relay + ":\n\n  " + before + "> "
                + quoted(s.exact()) + "\n\n  " + link(s.title(), s.uri()) + ", " + publisher(s.source(), s.title())
                + ", published "
                + date(s.published()) + " (" + PlainEnglish.basis(s.basis()) + "), characters " + s.start() + " to "
                + s.end() + ". " + PlainEnglish.confidence(s) + "." + when;
    }

    private static String details(Finding f) {
        var compared = new ArrayList<String>();
        for (int i = 0; i < Math.min(f.detailNames().size(), f.detailValues().size()); i++) {
            if (!f.detailValues().get(i).isBlank()) {
                compared.add(PlainEnglish.words(f.detailNames().get(i)) + ": "
                        + text(PlainEnglish.clause(f.detailValues().get(i))));
            }
        }
        return compared.isEmpty() ? "" : "\n\n**What was compared.** " + sentence(String.join("; ", compared));
    }

    private static String remedy(Finding f) {
        return f.remedy().isBlank() ? "" : "\n\n**What to do.** " + text(sentence(f.remedy()));
    }

    private static String article(Article a) {
        String reason = a.reason() == null || a.reason().isBlank() ? "" : ": " + text(PlainEnglish.clause(a.reason()));
        return "- " + link(a.title(), a.uri()) + ", " + publisher(a.source(), a.title()) + ", published "
                + date(a.published()) + " ("
                + PlainEnglish.basis(a.basis()) + reason + "); " + count(a.appearances(), "appearance")
                + (a.revisedBy() == null ? "" : "; corrected by a later version") + ".";
    }

    /** The name of a publisher nobody named only repeats the title beside it. */
    private static String publisher(String source, String title) {
        return source.contains(title) ? "publisher not named" : text(source);
    }

    private static String shortId(String id) {
        String hash = id.substring(id.indexOf(':') + 1);
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
