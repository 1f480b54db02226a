package vn.minhxet.scoresheet;

import java.util.Optional;
import vn.minhxet.language.Bilingual;

/**
 * Criteria that stand together on a sheet under one heading (nhóm tiêu chí). Immutable.
 *
 * @param above the group within which it stands
 */
public record ScoreGroup(String code, Bilingual label, Optional<ScoreGroup> above) {}
