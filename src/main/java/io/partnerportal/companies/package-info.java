/**
 * Companies (企业信息): the legal person behind one or several partner accounts, and the reviewed changes of what is
 * kept about it.
 * Doors: {@link io.partnerportal.companies.CompanyService} and {@link io.partnerportal.companies.CompanyQueries} for the
 * company's own people, {@link io.partnerportal.companies.CompanyReviews} and
 * {@link io.partnerportal.companies.ReviewQueries} for the operator, {@link io.partnerportal.companies.CompanyRegister}
 * for what cannot be changed online.
 */
@NullMarked
@ApplicationModule(
        displayName = "Companies",
        allowedDependencies = {"accounts", "drafts", "exports", "home", "notifications", "organisations"})
package io.partnerportal.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
