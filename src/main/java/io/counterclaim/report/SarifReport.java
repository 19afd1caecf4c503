package io.counterclaim.report;

import io.counterclaim.report.Dossier.Check;
import io.counterclaim.report.Dossier.Finding;
import io.counterclaim.report.Dossier.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0, for tools that collect findings: a rule is a check, a location is a passage of an article. */
final class SarifReport implements ReportFormat {

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String tell(Dossier dossier) {
        var driver = object("name", "Counterclaim", "rules", dossier.checks().stream().map(SarifReport::rule).toList());
        // ours are UTF-16 code units too
        var run = object("tool", object("driver", driver), "columnKind", "utf16CodeUnits", "results",
                dossier.findings().stream().map(SarifReport::result).toList());
        return JsonText.of(object("$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0",
                "runs", List.of(run)));
    }

    private static Map<String, Object> rule(Check check) {
        return object("id", check.id(), "shortDescription", text(check.title()), "fullDescription",
                text(check.problem()), "help", text(check.remedy()), "defaultConfiguration",
                object("level", level(check.severity())));
    }

    private static Map<String, Object> result(Finding finding) {
        String kind = kind(finding);
        // SARIF gives a level to a failure only
        return object("ruleId", finding.check(), "kind", kind, "level",
                kind.equals("fail") ? level(finding.severity()) : "none", "message", text(finding.message()),
                "locations",
                finding.sayings().limit(1).map(SarifReport::location).toList(), "relatedLocations",
                finding.sayings().skip(1).map(SarifReport::location).toList(), "partialFingerprints",
                object("counterclaim/v1", finding.id()), "suppressions",
                finding.setAside() ? List.of(suppression(finding)) : null);
    }

    private static String kind(Finding finding) {
        return finding.reconciliation() != null ? "informational" : finding.suggestion() ? "review" : "fail";
    }

    private static Map<String, Object> suppression(Finding finding) {
        return object("kind", "external", "justification", finding.waiver());
    }

    private static Map<String, Object> location(Saying saying) {
        var artifact = object("uri", uri(saying), "description", text(saying.title()));
        var region = object("charOffset", saying.start(), "charLength", saying.end() - saying.start(), "snippet",
                text(saying.exact()));
        return object("physicalLocation", object("artifactLocation", artifact, "region", region), "message",
                text(told(saying)));
    }

    private static String told(Saying saying) {
        String before = saying.before() == null ? "" : " The sentence before: “" + saying.before() + "”.";
        return PlainEnglish.stance(saying.stance(), saying.certainty()) + " "
                + PlainEnglish.speaker(saying, saying.claimant()) + ". " + PlainEnglish.confidence(saying) + "."
                + before;
    }

    /** Where it was published, or its id: "article:…" is a URI too. */
    private static String uri(Saying saying) {
        return saying.uri() == null ? saying.article() : saying.uri();
    }

    private static String level(String severity) {
        return switch (severity) {
            case "INFO", "MINOR" -> "note";
            case "MAJOR" -> "warning";
            default -> "error";
        };
    }

    private static Map<String, Object> text(String words) {
        return object("text", words);
    }

    /** In the order given; what is null is left out. */
    private static Map<String, Object> object(@Nullable Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return object;
    }
}
