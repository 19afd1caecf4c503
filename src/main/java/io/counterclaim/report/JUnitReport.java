package io.counterclaim.report;

import io.counterclaim.report.Dossier.Check;
import io.counterclaim.report.Dossier.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML, for build servers: a suite is a check, a failed case an open finding, a skipped one explained or set aside. */
final class JUnitReport implements ReportFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String tell(Dossier dossier) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "Counterclaim");
            for (Check check : dossier.checks()) {
                suite(xml, check, dossier.findings().stream().filter(f -> f.check().equals(check.id())).toList());
            }
            line(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, Check check, List<Finding> findings) throws XMLStreamException {
        long open = findings.stream().filter(JUnitReport::fails).count();
        line(xml, 1);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", check.id());
        // a check that found nothing is one passed case
        attribute(xml, "tests", String.valueOf(Math.max(1, findings.size())));
        attribute(xml, "failures", String.valueOf(open));
        attribute(xml, "skipped", String.valueOf(findings.size() - open));
        if (findings.isEmpty()) {
            line(xml, 2);
            xml.writeEmptyElement("testcase");
            attribute(xml, "classname", check.id());
            attribute(xml, "name", check.title());
        }
        for (Finding finding : findings) {
            testCase(xml, finding);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void testCase(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("testcase");
        attribute(xml, "classname", finding.check());
        attribute(xml, "name", finding.sides().stream().map(Dossier.Side::text).collect(Collectors.joining(" | ")));
        line(xml, 3);
        if (fails(finding)) {
            xml.writeStartElement("failure");
            attribute(xml, "type", finding.severity());
            attribute(xml, "message", finding.message());
            xml.writeCharacters(legal(quotes(finding)));
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", why(finding));
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    /** What only a model suggests fails nothing. */
    private static boolean fails(Finding finding) {
        return finding.open() && !finding.suggestion();
    }

    private static String why(Finding finding) {
        if (finding.open()) {
            return "Only a model suggests it, and no person has confirmed it: " + finding.message();
        }
        return finding.reconciliation() == null
                ? "Set aside by a person."
                : PlainEnglish.reconciliation(finding.reconciliation())
                        + (finding.because() == null ? "" : " " + finding.because());
    }

    private static String quotes(Finding finding) {
        return finding.sayings().map(JUnitReport::quote).collect(Collectors.joining("\n"));
    }

    private static String quote(Dossier.Saying s) {
        String before = s.before() == null ? "" : " The sentence before: “" + s.before() + "”";
        return "%s %s: “%s” (%s, characters %d to %d). %s.%s".formatted(PlainEnglish.stance(s.stance(), s.certainty()),
                PlainEnglish.speaker(s, s.claimant()), s.exact(), s.title(), s.start(), s.end(),
                PlainEnglish.confidence(s), before);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** XML 1.0 has no way to write most control characters, nor half a surrogate pair. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
