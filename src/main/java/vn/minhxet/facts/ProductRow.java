package vn.minhxet.facts;

/**
 * One product of the list behind a criterion (sản phẩm, công việc). Immutable.
 *
 * @param item the code of the criterion
 * @param weight for its difficulty, in hundredths
 * @param planned how much was to be done, in hundredths
 * @param done how much was, in hundredths
 * @param quality the share of what was done that is of the quality asked for, in hundredths of one per cent
 * @param progress the share done on time
 * @param leading the share credited to leading the work
 */
public record ProductRow(
        String subject,
        String item,
        String name,
        long weight,
        long planned,
        long done,
        int quality,
        int progress,
        int leading) {}
