package io.counterclaim.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 that was cut or damaged from another encoding: read as the other, it would be full of "â€™". */
final class BrokenUtf8 {
    private BrokenUtf8() {}

    /** Whether as many characters are UTF-8 as are not, or only the last is cut off. */
    static boolean likely(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 2);
        int wrong = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (wrong == 0 && result.length() > 1 && in.remaining() == result.length()) {
                return true;
            }
            wrong++;
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        long right = out.flip().codePoints().filter(c -> c > 0x7F).count();
        return right >= wrong;
    }
}
