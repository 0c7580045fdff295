package io.partnerportal.prospectimports;

import io.partnerportal.prospects.NewProspect;

/**
 * A row as the file has it.
 *
 * @param line in the file, the header being the first
 */
record FileRow(int line, NewProspect prospect) {}
