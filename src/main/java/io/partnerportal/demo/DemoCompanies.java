package io.partnerportal.demo;

import io.partnerportal.companies.CompanyDetails;
import io.partnerportal.companies.CompanyRegister;
import io.partnerportal.companies.CompanyReviews;
import io.partnerportal.companies.CompanyService;
import io.partnerportal.companies.Industry;
import io.partnerportal.companies.Registration;
import io.partnerportal.companies.RejectionReason;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.PublicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The companies behind the demo's partners: one change approved, one rejected, one waiting for the operator. */
@Component
class DemoCompanies {

    private final CompanyRegister register;
    private final CompanyService companies;
    private final CompanyReviews reviews;
    private final Callers callers;
    private final JdbcClient jdbc;

    DemoCompanies(
            CompanyRegister register,
            CompanyService companies,
            CompanyReviews reviews,
            Callers callers,
            JdbcClient jdbc) {
        this.register = register;
        this.companies = companies;
        this.reviews = reviews;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    void create(DemoPeople.Partners partners) {
        register.register(partners.distributor(), new Registration("91310115MA1K4HUA1K", "huadong-cloud"));
        register.register(partners.east(), new Registration("91320594MA1YTUT03Y", "yuntu-tech"));
        register.register(partners.provider(), new Registration("91440300MA5CHEN293", "chenxing-soft"));
        var suzhou = company("云途科技（苏州）有限公司", "江苏省苏州市工业园区星湖街 328 号 6 幢", "李静");
        reviews.approve(submit(partners.east(), suzhou));
        reviews.reject(
                submit(partners.provider(), company("晨星软件集团股份有限公司", "广东省深圳市南山区科苑路 15 号", "周洁")),
                new RejectionReason("公司名称与营业执照不一致，请上传变更后的营业执照后重新提交。"));
        submit(partners.east(), company("云途科技（苏州）有限公司", "江苏省苏州市工业园区金鸡湖大道 1355 号国际科技园三期", "李静"));
        submit(partners.distributor(), company("华东云联信息技术有限公司", "上海市浦东新区张江路 665 号 3 层", "赵敏"));
    }

    private PublicId submit(PublicId partner, CompanyDetails wish) {
        var owner = jdbc.sql("""
                select u.id from portal_user u join account a on a.id = u.account_id
                 where a.public_id = :partner and u.kind = 'OWNER'
                """)
                .param("partner", partner.value())
                .query(Long.class)
                .single();
        try (var _ = ActingAs.of(callers.byUser(owner).orElseThrow())) {
            return companies.submit(wish);
        }
    }

    private static CompanyDetails company(String name, String address, String contact) {
        return new CompanyDetails(
                name,
                "",
                Industry.SOFTWARE,
                address,
                "https://www.partner.example",
                contact,
                "13800001234",
                "contact@partner.example");
    }
}
