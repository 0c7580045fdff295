package io.partnerportal.focus;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Fills a {@link RawRecord} from the parser, which alone knows whether a field stood in quotes. */
final class RawRecordHandler extends CsvCallbackHandler<RawRecord> {

    private final RawRecord record = new RawRecord();
    private RecordType type = RecordType.DATA;

    RawRecord record() {
        return record;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        type = RecordType.DATA;
        record.begin(startingLineNumber);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        record.add(buffer, offset, length, quoted);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return record.fields();
    }

    @Override
    protected RawRecord buildRecord() {
        return record;
    }
}
