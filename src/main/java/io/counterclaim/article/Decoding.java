package io.counterclaim.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
    private static final String AS_TEXT = "Give the text of the article as a .txt, .md or .html file.";

    private Decoding() {}

    static String text(String name, byte[] bytes, boolean html) {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(name, null, "the file is empty",
                    "Put the article's text into the file, or leave the file out.");
        }
        refuseKnownBinary(name, bytes);
        Charset marked = byteOrderMark(bytes);
        Charset charset = marked != null ? marked : html ? declared(name, bytes) : StandardCharsets.UTF_8;
        if (marked == null) {
            refuseNul(name, bytes);
        }
        String text = strict(name, bytes, charset);
        refuseControls(name, text);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    private static Charset declared(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(meta.group(1));
            // a meta element that can be read as ASCII is not written in UTF-16, whatever it says
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableArticleException(name, lineOf(bytes, meta.start(1)),
                    "the page says its charset is '" + meta.group(1) + "', which is unknown",
                    "Save the page as UTF-8 and say so: <meta charset=\"utf-8\">.");
        }
    }

    private static void refuseNul(String name, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableArticleException(name, lineOf(bytes, i),
                        "it is a binary file: byte " + i + " is NUL", AS_TEXT);
            }
        }
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
