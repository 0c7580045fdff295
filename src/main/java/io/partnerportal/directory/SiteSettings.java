package io.partnerportal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The vendor's sites (row S1): this one, and where an account of another is better served.
 *
 * @param home key of the site this portal serves
 * @param known the vendor's sites by key
 */
@ConfigurationProperties("portal.sites")
public record SiteSettings(
        @DefaultValue("cn") String home, @DefaultValue Map<String, Site> known) {

    /** One site by its names in both languages and its address. */
    public record Site(String chinese, String english, String address) {}

    /** Keys of all sites, this one first. */
    public List<String> keys() {
        return Stream.concat(Stream.of(home), known.keySet().stream().sorted())
                .distinct()
                .toList();
    }

    /** A site's own name in a language; absent where the settings give none. */
    public Optional<String> name(String site, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Optional.ofNullable(known.get(site))
                .map(named -> "%s (%s)".formatted(english ? named.english() : named.chinese(), site));
    }

    /** The site to suggest to an account of the given site; absent when it is this one or unknown. */
    public Optional<Site> suggestionFor(String site) {
        return site.equals(home) ? Optional.empty() : Optional.ofNullable(known.get(site));
    }
}
