package io.counterclaim.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ModelsIT {
    @Autowired
    Models models;

    @Test
    void servingLoadsTheModelsThoughNobodyAsks() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(models::loaded);
        assertThat(models.get().splitter()).isNotNull();
    }
}
