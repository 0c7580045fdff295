package io.partnerportal.authorisations.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.authorisations.OwnAuthorisationService;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.protection.Protection;

/** What a customer's answer needs of the server. */
@SpringComponent
record AnswerDoors(OwnAuthorisationService service, AgreementTexts texts, Protection protection, FormDrafts drafts) {}
