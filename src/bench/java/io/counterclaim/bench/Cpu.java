package io.counterclaim.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The CPU time of this process, which other processes of a busy machine leave alone. */
final class Cpu {
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    private Cpu() {}

    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
