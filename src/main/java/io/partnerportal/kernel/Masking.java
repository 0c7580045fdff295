package io.partnerportal.kernel;

/**
 * Hides most of a personal value (脱敏) and leaves enough to recognise it: a surname, the ends of a
 * company's name, the ends of a number, the first letter and the domain of an address.
 */
public final class Masking {

    private static final String STARS = "****";

    private Masking() {}

    /** 张三 → 张*, 欧阳娜娜 → 欧***, 云联科技有限公司 → 云联****公司, Jane Doe → J**** */
    public static String name(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= 1) {
            return length == 0 ? "" : "*";
        }
        if (name.codePoints().allMatch(character -> character < 0x2E80)) {
            return start(name, 1) + STARS;
        }
        return length <= 4 ? start(name, 1) + "*".repeat(length - 1) : start(name, 2) + STARS + end(name, 2);
    }

    /** 13812340000 → 138****0000; shorter numbers keep their last two digits. */
    public static String mobile(String number) {
        if (number.length() >= 11) {
            return number.substring(0, number.length() - 8) + STARS + end(number, 4);
        }
        return number.length() <= 2 ? "*".repeat(number.length()) : STARS + end(number, 2);
    }

    /** a.person@example.com → a***@example.com */
    public static String email(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? name(address) : start(address, 1) + "***" + address.substring(at);
    }

    private static String start(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static String end(String text, int characters) {
        return text.substring(text.offsetByCodePoints(text.length(), -characters));
    }
}
