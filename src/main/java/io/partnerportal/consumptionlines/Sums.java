package io.partnerportal.consumptionlines;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;

/** What a row of a rollup says of its lines. */
public final class Sums {

    private BigDecimal expenditure = BigDecimal.ZERO;
    private BigDecimal refund = BigDecimal.ZERO;
    private BigDecimal official = BigDecimal.ZERO;
    private long lines;
    private long zeros;

    public void add(BigDecimal due, BigDecimal listed) {
        lines++;
        official = official.add(listed);
        switch (due.signum()) {
            case 0 -> zeros++;
            case 1 -> expenditure = expenditure.add(due);
            default -> refund = refund.add(due);
        }
    }

    void add(Sums more) {
        expenditure = expenditure.add(more.expenditure);
        refund = refund.add(more.refund);
        official = official.add(more.official);
        lines += more.lines;
        zeros += more.zeros;
    }

    void writeTo(DataOutput out) throws IOException {
        write(expenditure, out);
        write(refund, out);
        write(official, out);
        out.writeLong(lines);
        out.writeLong(zeros);
    }

    static Sums readFrom(DataInput in) throws IOException {
        var sums = new Sums();
        sums.expenditure = readNumber(in);
        sums.refund = readNumber(in);
        sums.official = readNumber(in);
        sums.lines = in.readLong();
        sums.zeros = in.readLong();
        return sums;
    }

    private static void write(BigDecimal number, DataOutput out) throws IOException {
        var digits = number.unscaledValue().toByteArray();
        out.writeInt(number.scale());
        out.writeByte(digits.length);
        out.write(digits);
    }

    private static BigDecimal readNumber(DataInput in) throws IOException {
        int scale = in.readInt();
        var digits = new byte[in.readUnsignedByte()];
        in.readFully(digits);
        return new BigDecimal(new BigInteger(digits), scale);
    }

    /** In the order of {@link Rollup#SUMS}. */
    public Stream<Object> values() {
        return Stream.of(expenditure, refund, official, lines, zeros);
    }
}
