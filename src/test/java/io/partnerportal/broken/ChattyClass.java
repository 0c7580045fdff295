package io.partnerportal.broken;

/** Breaks a rule: nobody reads the console of a server. */
public final class ChattyClass {

    void speak() {
        System.out.println("hello");
    }
}
