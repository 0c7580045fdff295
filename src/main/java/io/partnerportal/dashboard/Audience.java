package io.partnerportal.dashboard;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom an announcement is for (对象); partners by their identity, which these constants repeat. */
public enum Audience {
    /** 解决方案提供商 */
    SOLUTION_PROVIDER,
    /** 总经销商 */
    DISTRIBUTOR,
    /** 云经销商 */
    RESELLER,
    /** 客户 */
    CUSTOMER;

    /** As the database keeps them: constants with commas, in one order. */
    static String write(Collection<Audience> audiences) {
        return audiences.stream().sorted().map(Audience::name).collect(Collectors.joining(","));
    }

    static Set<Audience> read(String text) {
        var audiences = EnumSet.noneOf(Audience.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Audience::valueOf)
                .forEach(audiences::add);
        return audiences;
    }
}
