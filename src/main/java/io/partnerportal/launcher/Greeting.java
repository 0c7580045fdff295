package io.partnerportal.launcher;

import java.util.List;

/** What a module has to say on the console once the portal is served, such as how to sign in to the demo. */
public interface Greeting {

    List<String> lines();
}
