package io.partnerportal.launcher;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where whoever started the portal reads what stands in no log, such as the one-time code of the set-up. Silent
 * while a command runs.
 */
@Component
public class Console {

    private final boolean isRead;

    Console(@Value("${launcher.console:true}") boolean isRead) {
        this.isRead = isRead;
    }

    public void say(String line) {
        if (isRead) {
            System.out.println(line);
        }
    }
}
