package io.partnerportal;

import io.partnerportal.Sources.Source;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares message keys with the string literals of the sources; a literal may be the beginning of keys built from it. */
final class KeyUse {

    /** A text that a reader would see in one language only, handed to a component. */
    private static final Pattern LITERAL_TEXT = Pattern.compile(
            "(?:set(?:Text|Label|Header|HeaderTitle|Placeholder|HelperText|ErrorMessage|AriaLabel|TooltipText|Title)"
                    + "|Notification\\.show"
                    + "|new (?:Button|BusyButton|Span|Div|H[1-6]|Paragraph|Text|ListItem|NativeButton|NativeLabel|Checkbox"
                    + "|TextField|TextArea|EmailField|PasswordField|ComboBox<.*?>|Select<.*?>|DatePicker|DayField"
                    + "|PageHeader|ListPage|DetailPanel|Confirmation|Anchor\\([^\"(),]*(?:\"[^\"]*\")?[^\"(),]*,))"
                    + "\\(?\\s*\"([^\"]*\\p{L}[^\"]*)\"");

    private static final Pattern HTTP_HEADER = Pattern.compile("setHeader\\(\\s*\"[^\"]*\"\\s*,");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9_-]+)*\\.?");

    /** A language is called by its own name in every language. */
    private static final Set<String> SAME_FOR_EVERYBODY = Set.of("中文", "English");

    /** Names of settings begin with a module too. */
    private static final Path TABLE_OF_SETTINGS = Path.of("launcher", "Settings.java");

    private final List<String> modules;
    private final Collection<String> keys;

    KeyUse(List<String> modules, Collection<String> keys) {
        this.modules = modules;
        this.keys = keys;
    }

    /** Literals that look like a key of a module but neither are one nor begin one. */
    List<String> unknown(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.path().endsWith(TABLE_OF_SETTINGS))
                .flatMap(source -> source.literals().stream()
                        .filter(this::looksLikeKey)
                        .filter(literal -> keys.stream().noneMatch(key -> serves(literal, key)))
                        .map(literal -> source.path().getFileName() + ": " + literal))
                .toList();
    }

    /** Keys that no literal is or begins. */
    Set<String> unused(List<Source> sources) {
        var literals = sources.stream()
                .flatMap(source -> source.literals().stream())
                .filter(this::looksLikeKey)
                .collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> literals.stream().noneMatch(literal -> serves(literal, key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts in one language, written into a screen. */
    static List<String> literalTexts(Source source) {
        var code = HTTP_HEADER.matcher(source.withoutComments()).replaceAll("");
        var found = new TreeSet<String>();
        LITERAL_TEXT.matcher(code).results().map(match -> match.group(1)).forEach(found::add);
        source.literals().stream().filter(text -> CHINESE.matcher(text).find()).forEach(found::add);
        return found.stream()
                .filter(text ->
                        !KEY.matcher(text).matches() || CHINESE.matcher(text).find())
                .filter(text -> !SAME_FOR_EVERYBODY.contains(text))
                .map(text -> source.path().getFileName() + ": " + text)
                .toList();
    }

    private boolean looksLikeKey(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0
                && dot < literal.length() - 1
                && KEY.matcher(literal).matches()
                && modules.contains(literal.substring(0, dot));
    }

    private static boolean serves(String literal, String key) {
        return key.equals(literal)
                || key.startsWith(literal.endsWith(".") || literal.endsWith("-") ? literal : literal + ".");
    }
}
