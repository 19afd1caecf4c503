package io.counterclaim;

import io.counterclaim.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CounterclaimApplication {

    public static void main(String[] args) {
        Commands.main(CounterclaimApplication.class, args);
    }
}
