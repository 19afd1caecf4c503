package io.counterclaim.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.Reading;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LanguageModelConfigurationTests {
    private static final String SETTING = "counterclaim.extraction.model.";
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(LanguageModelConfiguration.class).withBean(Gazetteer.class)
            .withBean(Vocabulary.class, () -> Reading.VOCABULARY);

    @Test
    void offByDefaultThereIsNoSuchExtractor() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ClaimExtractor.class)
                .doesNotHaveBean(LanguageModelSettings.class));
    }

    @Test
    void switchedOnThereIs() {
        application.withPropertyValues(SETTING + "enabled=true", SETTING + "base-url=http://127.0.0.1:1/v1",
                SETTING + "model=tiny-1").run(context -> {
                    assertThat(context.getBean(ClaimExtractor.class).version()).isEqualTo("tiny-1");
                    assertThat(context.getBean(LanguageModelSettings.class).temperature()).isZero();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"base-url=", "base-url=127.0.0.1:11434", "model=", "max-claims=0", "temperature=-1"})
    void switchedOnWithHalfASettingItDoesNotStart(String wrong) {
        application.withPropertyValues(SETTING + "enabled=true", SETTING + "base-url=http://127.0.0.1:1/v1",
                SETTING + "model=tiny-1", SETTING + wrong).run(context -> assertThat(context).hasFailed());
    }
}
