package io.counterclaim.report;

import org.springframework.stereotype.Component;

/** The dossier itself, for programs: the names are those of {@link Dossier}, in its order. */
@Component
class JsonReport implements ReportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String tell(Dossier dossier) {
        return JsonText.of(dossier);
    }
}
