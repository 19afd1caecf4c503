package io.counterclaim.command;

import io.counterclaim.CounterclaimApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command answered. */
record Run(int code, String out, String err) {

    /** The same with that on standard input. */
    static Run with(String input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return of(args);
        } finally {
            System.setIn(before);
        }
    }

    static Run of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code;
        try (var result = new PrintStream(out, true, StandardCharsets.UTF_8);
                var problems = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            code = Commands.execute(CounterclaimApplication.class, result, problems, args);
        }
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
