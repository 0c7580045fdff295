package io.partnerportal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The texts inside Vaadin's own components, in the reader's language. */
public final class LocalizedComponents {

    private LocalizedComponents() {}

    public static DatePickerI18n days() {
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd")
                .setMonthNames(months(locale()))
                .setWeekdays(weekdays(locale(), TextStyle.FULL))
                .setWeekdaysShort(weekdays(locale(), TextStyle.SHORT))
                .setFirstDayOfWeek(1)
                .setToday(text("uikit.day.today"))
                .setCancel(text("uikit.cancel"))
                .setBadInputErrorMessage(text("uikit.day.invalid"))
                .setRequiredErrorMessage(text("uikit.required"))
                .setMinErrorMessage(text("uikit.day.too-early"))
                .setMaxErrorMessage(text("uikit.day.too-late"));
    }

    public static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("uikit.upload.drop-one"))
                        .setMany(text("uikit.upload.drop-many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("uikit.upload.add-one"))
                        .setMany(text("uikit.upload.add-many")))
                .setFile(new UploadI18N.File()
                        .setRetry(text("uikit.retry"))
                        .setStart(text("uikit.upload.start"))
                        .setRemove(text("uikit.remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("uikit.upload.too-many"))
                        .setFileIsTooBig(text("uikit.upload.too-big"))
                        .setIncorrectFileType(text("uikit.upload.wrong-type")))
                .setUploading(uploading())
                .setUnits(List.of("B", "KB", "MB", "GB", "TB"), 1024);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("uikit.upload.connecting"))
                        .setStalled(text("uikit.upload.stalled"))
                        .setProcessing(text("uikit.upload.processing"))
                        .setHeld(text("uikit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("uikit.upload.remaining"))
                        .setUnknown(text("uikit.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("uikit.upload.unavailable"))
                        .setUnexpectedServerError(text("uikit.upload.failed"))
                        .setForbidden(text("uikit.upload.forbidden")));
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
