package io.partnerportal.broken;

import org.springframework.stereotype.Service;

/** Breaks a rule: anybody may call it. Abstract, so that no context ever makes one. */
@Service
public abstract class OpenDoorService {

    public void giveMoneyAway() {}
}
