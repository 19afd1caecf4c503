package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckRun.Change;
import java.util.List;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The findings that a change touched. */
@Controller
class RippleFields {
    private final Findings findings;

    RippleFields(Findings findings) {
        this.findings = findings;
    }

    @SchemaMapping
    List<Finding> opened(Ripple ripple) {
        return findings(ripple, Change.OPENED);
    }

    @SchemaMapping
    List<Finding> resolved(Ripple ripple) {
        return findings(ripple, Change.RESOLVED);
    }

    @SchemaMapping
    List<Finding> reconciled(Ripple ripple) {
        return findings(ripple, Change.RECONCILED);
    }

    @SchemaMapping
    List<Finding> noLongerReconciled(Ripple ripple) {
        return findings(ripple, Change.NO_LONGER_RECONCILED);
    }

    private List<Finding> findings(Ripple ripple, Change change) {
        List<String> ids = ripple.findings(change);
        return ids.isEmpty() ? List.of() : List.copyOf(findings.byIds(ids).values());
    }
}
