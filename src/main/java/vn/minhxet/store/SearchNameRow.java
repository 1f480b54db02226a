package vn.minhxet.store;

/**
 * A name as it is searched.
 *
 * @param plain in small letters without accents, a blank on either side
 * @param marked in small letters with accents, the tone of each syllable behind it, a blank on either side
 */
public record SearchNameRow(String campaign, int run, String subject, String plain, String marked) {}
