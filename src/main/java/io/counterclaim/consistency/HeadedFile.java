package io.counterclaim.consistency;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file with one statement, whose leading {@code // key: value} lines say what it is. */
sealed interface HeadedFile permits CheckFile, ConceptFile {
    String ENDING = ".cypher";

    /** What to call the file in messages. */
    String place();

    /** The file's name without {@code .cypher}. */
    String name();

    /** All of it, header and statement. */
    String text();

    /** What sort of file it is, for messages. */
    String sort();

    /** The columns its statement must return. */
    List<String> columns();

    /** Whether its statement may write. */
    boolean writes();

    default BrokenCheckException broken(int line, String problem, String remedy) {
        return new BrokenCheckException(sort() + " " + place(), line, problem, remedy);
    }

    /** The line behind the header, counted from 1. */
    default int body() {
        return (int) text().lines().takeWhile(line -> line.startsWith("//")).count() + 1;
    }

    /** @param file what to call the file, should it not be UTF-8 */
    static String decoded(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = (int) new String(bytes, StandardCharsets.UTF_8).lines().takeWhile(l -> !l.contains("\uFFFD"))
                    .count() + 1;
            throw new BrokenCheckException(file, line, "the text is not UTF-8.", "Save the file as UTF-8.");
        }
    }

    /** The name of a file without its ending. */
    static String nameOf(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }
}
