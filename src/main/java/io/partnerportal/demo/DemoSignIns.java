package io.partnerportal.demo;

import java.util.List;

/** How one signs in to the demo; printed at start, on the loopback address only (decision 3a). */
final class DemoSignIns {

    /** One password for everybody, since nothing here is real. */
    static final String PASSWORD = "Demo-2026-portal";

    private DemoSignIns() {}

    static List<String> lines() {
        return List.of(
                "Demo sign-ins, all with the password " + PASSWORD,
                "  平台运营 operator          operator",
                "  总经销商 distributor       huadong-cloud      members zhaomin (administrator), sunli (account manager)",
                "  云经销商 reseller          yuntu-tech         members wangwei (account manager), lijing (director), chenhao (finance)",
                "  云经销商 reseller          lanhai-data        member huanglei (account manager + operations)",
                "  解决方案提供商 provider    chenxing-soft      members zhoujie (account manager), wuyong (read only)",
                "  客户 customer              jiangnan-retail",
                "  申请中的客户 applicant     zhongwu-digital",
                "  IAM用户 answered with 401  yuntu-tech         user dev-ci");
    }
}
