package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckRun.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The findings that a change touched. */
@Controller
class RippleFields {
    private final Findings findings;

    RippleFields(Findings findings) {
        this.findings = findings;
    }

    @BatchMapping
    Map<Ripple, List<Finding>> opened(List<Ripple> ripples) {
        return findings(ripples, Change.OPENED);
    }

    @BatchMapping
    Map<Ripple, List<Finding>> resolved(List<Ripple> ripples) {
        return findings(ripples, Change.RESOLVED);
    }

    @BatchMapping
    Map<Ripple, List<Finding>> reconciled(List<Ripple> ripples) {
        return findings(ripples, Change.RECONCILED);
    }

    @BatchMapping
    Map<Ripple, List<Finding>> noLongerReconciled(List<Ripple> ripples) {
        return findings(ripples, Change.NO_LONGER_RECONCILED);
    }

    private Map<Ripple, List<Finding>> findings(List<Ripple> ripples, Change change) {
        List<String> ids = ripples.stream().flatMap(ripple -> ripple.findings(change).stream()).distinct().toList();
        Map<String, Finding> found = ids.isEmpty() ? Map.of() : findings.byIds(ids);
        var byRipple = new HashMap<Ripple, List<Finding>>();
        ripples.forEach(ripple -> byRipple.put(ripple,
                ripple.findings(change).stream().map(found::get).filter(Objects::nonNull).toList()));
        return byRipple;
    }
}
