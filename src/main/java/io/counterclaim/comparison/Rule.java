package io.counterclaim.comparison;

import java.util.List;

/** One way in which two sentences whose words are aligned can stand against each other. */
interface Rule {
    List<Clash> in(Aligned pair);
}
