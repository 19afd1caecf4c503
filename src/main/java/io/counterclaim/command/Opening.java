package io.counterclaim.command;

import io.counterclaim.consistency.Consistency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the API does when it has started: samples for an empty graph, checks that are due, and a word to its user. */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(CommandSettings.class)
class Opening implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Opening.class);
    private final CommandSettings settings;
    private final GraphSummary summary;
    private final SampleArticles samples;
    private final Consistency consistency;
    private final Environment environment;

    Opening(CommandSettings settings, GraphSummary summary, SampleArticles samples, Consistency consistency,
            Environment environment) {
        this.settings = settings;
        this.summary = summary;
        this.samples = samples;
        this.consistency = consistency;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // before the samples, which are checked as they are recorded
        consistency.checkUnchecked();
        if (summary.counts().empty() && settings.samples()) {
            samples.takeIn();
        }
        log.info("{}{}", summary.counts(), graphiql());
    }

    private String graphiql() {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        String address = environment.getProperty("server.address", "127.0.0.1").replace("0.0.0.0", "127.0.0.1");
        return port == null ? "" : "%nGraphiQL: http://%s:%d/graphiql".formatted(address, port);
    }
}
