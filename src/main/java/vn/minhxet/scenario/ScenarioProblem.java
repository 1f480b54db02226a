package vn.minhxet.scenario;

import vn.minhxet.language.Bilingual;

/**
 * A mistake in how a scenario file is written (lỗi trong tệp tình huống). Immutable.
 *
 * @param file as {@code rulebook/scenarios/file}
 * @param line from 1
 * @param message the problem and the fix, without the place
 */
public record ScenarioProblem(String file, int line, Bilingual message) {}
