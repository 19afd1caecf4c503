package io.counterclaim.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into text, strictly: a byte that is wrong is shown, never replaced. */
final class Decoding {
    private static final int META_WITHIN = 4096;
    private static final Pattern META = Pattern
            .compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    /** Where bytes of Windows-1252 were once taken for Latin-1, a control character stands for each dash, bullet or quote. */
    private static final Pattern C1 = Pattern.compile("[\\x80-\\x9F]");
    private static final String TWICE = "It has control characters where Windows-1252 has dashes, bullets or quotes: read as those.";
    private static final String AS_TEXT = "Give the text of the article as a .txt, .md or .html file.";

    private Decoding() {}

    /**
     * What was read.
     *
     * @param remark what to tell those who gave the file, or null when nothing had to be guessed
     */
    record Decoded(String text, @Nullable String remark) {}

    /**
     * Reads the bytes as what their byte order mark or their page says, else as UTF-8, else as what they seem to be.
     *
     * @throws UnreadableArticleException when that leaves a doubt, or they are no text
     */
    static Decoded text(String name, byte[] bytes, boolean html) {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(name, null, "the file is empty",
                    "Put the article's text into the file, or leave the file out.");
        }
        refuseKnownBinary(name, bytes);
        Charset marked = byteOrderMark(bytes);
        EncodingGuess guess = marked == null && nulAt(bytes) >= 0 ? EncodingGuess.byNul(bytes) : null;
        if (marked == null && guess == null) {
            refuseNul(name, bytes);
        }
        Charset said = marked == null && guess == null && html ? declared(name, bytes) : marked;
        if (said == null && guess == null && strictly(bytes, StandardCharsets.UTF_8) == null) {
            guess = EncodingGuess.byLetters(bytes, html);
        }
        return guess != null
                ? decoded(name, guess.text(), guess.remark())
                : decoded(name, strict(name, bytes, said == null ? StandardCharsets.UTF_8 : said), null);
    }

    private static Decoded decoded(String name, String text, @Nullable String remark) {
        refuseControls(name, text);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String shown = C1.matcher(plain).replaceAll(control -> shown(control.group()));
        return new Decoded(shown, remark != null || shown.equals(plain) ? remark : TWICE);
    }

    /** As the HTML standard reads such characters; one that Windows-1252 has no character for stays as it is. */
    private static String shown(String control) {
        String meant = new String(control.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1252"));
        return Matcher.quoteReplacement(meant.equals("\uFFFD") ? control : meant);
    }

    private static void refuseKnownBinary(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        String kind = head.startsWith("%PDF-") ? "a PDF" : head.startsWith("PK\3\4") ? "an office or zip file" : null;
        if (kind != null) {
            throw new UnreadableArticleException(name, null, "it is " + kind + ", not a text", AS_TEXT);
        }
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable Charset declared(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(meta.group(1));
            // a meta element that can be read as ASCII is not written in UTF-16, whatever it says
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : EncodingGuess.meant(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableArticleException(name, lineOf(bytes, meta.start(1)),
                    "the page says its charset is '" + meta.group(1) + "', which is unknown",
                    "Save the page as UTF-8 and say so: <meta charset=\"utf-8\">.");
        }
    }

    private static void refuseNul(String name, byte[] bytes) {
        int at = nulAt(bytes);
        if (at >= 0) {
            throw new UnreadableArticleException(name, lineOf(bytes, at),
                    "it is a binary file: byte " + at + " is NUL", AS_TEXT);
        }
    }

    private static int nulAt(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    private static void refuseControls(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
            if (!allowed) {
                int line = (int) text.substring(0, i).chars().filter(ch -> ch == '\n').count() + 1;
                throw new UnreadableArticleException(name, line,
                        "it is a binary file: it has the control character U+%04X".formatted((int) c), AS_TEXT);
            }
        }
    }

    /** The text, or null when a byte is wrong. */
    static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String strict(String name, byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw wrongEncoding(name, bytes, in.position(), charset);
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static UnreadableArticleException wrongEncoding(String name, byte[] bytes, int at, Charset charset) {
        String problem = "it is not %s: byte %d (0x%02X) is wrong".formatted(charset.name(), at, bytes[at]);
        String file = name.contains("'") ? "FILE" : "'" + name + "'";
        return new UnreadableArticleException(name, lineOf(bytes, at), problem,
                "Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 " + file + " > converted.txt");
    }

    private static int lineOf(byte[] bytes, int at) {
        int line = 1;
        for (byte b : Arrays.copyOf(bytes, at)) {
            line += b == '\n' ? 1 : 0;
        }
        return line;
    }
}
