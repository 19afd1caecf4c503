package io.counterclaim.command;

import io.counterclaim.article.Article;
import io.counterclaim.article.Library;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Claim;
import io.counterclaim.command.CheckedText.Conflict;
import io.counterclaim.command.CheckedText.Quote;
import io.counterclaim.command.CheckedText.Repeat;
import io.counterclaim.command.CheckedText.Words;
import io.counterclaim.consistency.CheckKind;
import io.counterclaim.consistency.Reconciliation;
import io.counterclaim.intake.TextCheck;
import io.counterclaim.intake.TextCheck.HeldTextSide;
import io.counterclaim.intake.TextCheck.OwnTextSide;
import io.counterclaim.intake.TextCheck.TextClaim;
import io.counterclaim.intake.TextCheck.TextConflict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the checks in this process say of a text. */
final class LocalTextCheck {
    private final TextCheck check;
    private final Map<String, Article> articles;

    private LocalTextCheck(TextCheck check, Map<String, Article> articles) {
        this.check = check;
        this.articles = articles;
    }

    static CheckedText of(TextCheck check, Library library) {
        var articles = library.byIds(Stream.concat(
                check.claims().stream().flatMap(claim -> claim.saidBefore().stream())
                        .flatMap(before -> before.appearances().stream()),
                check.conflicts().stream().flatMap(conflict -> conflict.sides().stream())
                        .flatMap(side -> side instanceof HeldTextSide held ? held.appearances().stream() : Stream.of()))
                .map(Appearance::articleId).distinct().toList());
        return new LocalTextCheck(check, articles).shown();
    }

    private CheckedText shown() {
        return new CheckedText(check.text(), check.claims().size(), check.passedOver().size(),
                check.conflicts().stream().map(this::conflict).toList(),
                check.claims().stream().map(this::repeat).filter(repeat -> !repeat.by().isEmpty()).toList(),
                check.failures().stream().map(failure -> failure.check() + ": " + failure.problem()).toList());
    }

    private Conflict conflict(TextConflict conflict) {
        return new Conflict(conflict.severity(), conflict.check().id(),
                conflict.check().kind() == CheckKind.CONTRADICTION, conflict.explanation().message(),
                reconciled(conflict.reconciliation()),
                conflict.sides().stream().flatMap(side -> side instanceof OwnTextSide own
                        ? own.claims().stream().map(LocalTextCheck::words)
                        : Stream.of()).distinct().toList(),
                conflict.sides().stream().flatMap(side -> side instanceof HeldTextSide held
                        ? quotes(held.claim(), held.appearances())
                        : Stream.of()).distinct().toList());
    }

    private static @Nullable String reconciled(@Nullable Reconciliation reconciliation) {
        return reconciliation == null
                ? null
                : reconciliation.reason() + (reconciliation.detail() == null ? "" : ": " + reconciliation.detail());
    }

    private Repeat repeat(TextClaim claim) {
        return new Repeat(words(claim), claim.saidBefore().stream()
                .flatMap(before -> quotes(before.claim(), before.appearances())).distinct().toList());
    }

    private static Words words(TextClaim claim) {
        return new Words(claim.speaker(), claim.start(), claim.end());
    }

    private Stream<Quote> quotes(Claim claim, List<Appearance> appearances) {
        return appearances.isEmpty()
                ? Stream.of(new Quote(claim.text(), null, null))
                : appearances.stream().map(said -> new Quote(said.passage().exact(), said.claimant().name(),
                        where(articles.get(said.articleId()))));
    }

    private static @Nullable String where(@Nullable Article article) {
        return article == null
                ? null
                : TextReport.where(article.title(), article.source().name(), article.published().text());
    }
}
