package vn.minhxet.oracle;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import vn.minhxet.facts.Unknown;

/** Draws by a seed (bốc ngẫu nhiên theo hạt giống): the same seed, the same draws. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the least to the greatest, both included. */
    int between(int least, int greatest) {
        return random.nextInt(least, greatest + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Null with that probability, else one of the choices. */
    @SafeVarargs
    final <T> T ofOrNull(double nullProbability, T... choices) {
        return chance(nullProbability) ? null : choices[random.nextInt(choices.length)];
    }

    /** Not entered with that probability, else the number. */
    int entered(double unknownProbability, IntSupplier number) {
        return chance(unknownProbability) ? Unknown.NUMBER : number.getAsInt();
    }

    /** A number on the threshold or one beside it, kept within 0 and a greatest. */
    int near(int threshold, int greatest) {
        return Math.max(0, Math.min(greatest, threshold + between(-1, 1)));
    }
}
