package io.counterclaim.command;

import io.counterclaim.consistency.Checks;
import io.counterclaim.consistency.Rehearsal;
import io.counterclaim.vocabulary.Vocabulary;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a command works with: the application to start, and where to write.
 *
 * @param settings arguments that the application takes, not the command
 * @param out for the result and nothing else
 * @param err for progress and problems
 */
record Workbench(Class<?> application, List<String> settings, PrintStream out, PrintStream err) {

    /** Starts the application with its web server. */
    void serve() {
        ConfigurableApplicationContext serving;
        try {
            serving = SpringApplication.run(application, settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new NotStartedException(e);
        }
        serving.getBean(Rehearsal.class).rehearseShipped();
    }

    /** Does {@code work} with the application started and no web server. Answers the exit code. */
    int work(ToIntFunction<ConfigurableApplicationContext> work) {
        PrintStream before = System.out;
        // whatever logs to standard output must not stand between the lines of the result
        System.setOut(err);
        try {
            return close(start(), work);
        } finally {
            out.flush();
            System.setOut(before);
        }
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<>(settings);
        if (settings.stream().noneMatch(setting -> setting.startsWith("--logging.level."))) {
            arguments.add("--logging.level.io.counterclaim=warn");
        }
        try {
            return new SpringApplicationBuilder(application, WhatStopsAStart.class).web(WebApplicationType.NONE)
                    .lazyInitialization(true).run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new NotStartedException(e);
        }
    }

    /** A command makes what it uses, and these at once: a broken check or predicate is a start that failed. */
    @Configuration(proxyBeanMethods = false)
    static class WhatStopsAStart {
        @Bean
        static LazyInitializationExcludeFilter notLazy() {
            return LazyInitializationExcludeFilter.forBeanTypes(Checks.class, Vocabulary.class);
        }
    }

    private static int close(ConfigurableApplicationContext context,
            ToIntFunction<ConfigurableApplicationContext> work) {
        try {
            int code = work.applyAsInt(context);
            return SpringApplication.exit(context, () -> code);
        } finally {
            context.close();
        }
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true);
    }
}
