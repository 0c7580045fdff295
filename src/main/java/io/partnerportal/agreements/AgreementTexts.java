package io.partnerportal.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts as they are now: the operator's files where there are any, else the default ones. Read once, at start. */
@Component
public class AgreementTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final Pattern FILE = Pattern.compile("version: *([0-9A-Za-z.-]{1,16})\\R+(.+)", Pattern.DOTALL);

    private final Path directory;
    private final Map<String, String> vendors;
    private final Map<String, AgreementText> texts;

    AgreementTexts(
            @Value("${portal.agreements}") Path directory,
            @Value("${portal.vendor.name-chinese}") String chineseVendor,
            @Value("${portal.vendor.name-english}") String englishVendor) {
        this.directory = directory;
        this.vendors = Map.of("zh", chineseVendor, "en", englishVendor);
        this.texts = LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(Document.values()).map(document -> document.file(language)))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::read));
        Arrays.stream(Document.values()).forEach(this::checkVersions);
    }

    public AgreementText current(Document document, Locale language) {
        var spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return Objects.requireNonNull(texts.get(document.file(spoken)));
    }

    private AgreementText read(String file) {
        var parts = FILE.matcher(content(file));
        if (!parts.matches()) {
            throw new Refusal("The agreement %s must begin with a line such as \"version: 1.0\".".formatted(file));
        }
        var document = Arrays.stream(Document.values())
                .filter(one -> LANGUAGES.stream().map(one::file).anyMatch(file::equals))
                .findFirst()
                .orElseThrow();
        var vendor = vendors.get(file.substring(file.indexOf('_') + 1, file.indexOf('.')));
        return new AgreementText(
                document,
                parts.group(1),
                parts.group(2).replace("{vendor}", vendor).strip());
    }

    /** Who agrees agrees to a version, in whatever language. */
    private void checkVersions(Document document) {
        var versions = LANGUAGES.stream()
                .map(language -> current(document, language).version())
                .collect(Collectors.toSet());
        if (versions.size() > 1) {
            throw new Refusal("The agreements %s and %s are of different versions: %s. Put both into %s."
                    .formatted(
                            document.file(Locale.SIMPLIFIED_CHINESE),
                            document.file(Locale.ENGLISH),
                            versions,
                            directory));
        }
    }

    private String content(String file) {
        try {
            var own = directory.resolve(file);
            return Files.exists(own)
                    ? Files.readString(own)
                    : new ClassPathResource("agreements/" + file).getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
