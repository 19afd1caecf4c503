package io.counterclaim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CounterclaimApplication {

    public static void main(String[] args) {
        SpringApplication.run(CounterclaimApplication.class, args);
    }
}
